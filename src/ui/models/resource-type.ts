const LABELS: Readonly<Record<string, string>> = {
  main_frame: "document",
  sub_frame: "frame",
  xmlhttprequest: "fetch, XHR",
  ping: "beacon",
};

/** What a request was for, in the words of web developers. Types unknown here are shown as the browser spells them. */
export function resourceTypeLabel(type: string): string {
  return Object.hasOwn(LABELS, type) ? (LABELS[type] ?? type) : type.replaceAll("_", " ");
}
