/**
 * Where a rule can be read, from its reference: `RFC 9110 §15.5.6`, `RFC 9110 §15.5.2, §11.6.1`.
 * @returns `undefined` for anything but an RFC
 */
export function referenceUrl(reference: string): string | undefined {
  const [, rfc, section] = /^RFC (\d{3,5})(?: §([\d.]+))?/.exec(reference) ?? [];
  if (rfc === undefined) return undefined;
  const page = `https://www.rfc-editor.org/rfc/rfc${rfc}.html`;
  return section === undefined ? page : `${page}#section-${section.replace(/\.$/, "")}`;
}
