import type { Outcome } from "./explanation.ts";

/**
 * What a person typed into the lookup field: a number, or the browser's name of a failure. `undefined` while it is
 * neither yet.
 */
export function readQuery(text: string): Outcome | undefined {
  const trimmed = text.trim();
  if (/^\d{1,4}$/.test(trimmed)) return trimmed.length === 3 ? { statusCode: Number(trimmed) } : undefined;
  const status = /^(?:http(?:\/[\d.]+)?|status|error|code)\s+(\d{3})\b/i.exec(trimmed)?.[1];
  if (status !== undefined) return { statusCode: Number(status) };
  return /^(net::)?ERR_\w{3,}$|^(NS|SEC|SSL|MOZILLA_PKIX)_\w{5,}$/i.test(trimmed)
    ? { networkError: trimmed.toUpperCase().replace(/^NET::/, "net::") }
    : undefined;
}
