/** IANA HTTP Status Code Registry. */
const RANGES: readonly (readonly [number, number])[] = [
  [100, 104],
  [200, 208],
  [226, 226],
  [300, 308],
  [400, 418],
  [421, 426],
  [428, 429],
  [431, 431],
  [451, 451],
  [500, 508],
  [510, 511],
];

export function isRegistered(statusCode: number): boolean {
  return RANGES.some(([first, last]) => statusCode >= first && statusCode <= last);
}

/** Phrases of RFC 9110 §15, with the codes that carry them. */
export const PHRASES: ReadonlyMap<string, number> = new Map([
  ["ok", 200],
  ["created", 201],
  ["accepted", 202],
  ["no content", 204],
  ["partial content", 206],
  ["moved permanently", 301],
  ["found", 302],
  ["see other", 303],
  ["not modified", 304],
  ["temporary redirect", 307],
  ["permanent redirect", 308],
  ["bad request", 400],
  ["unauthorized", 401],
  ["forbidden", 403],
  ["not found", 404],
  ["method not allowed", 405],
  ["conflict", 409],
  ["gone", 410],
  ["too many requests", 429],
  ["internal server error", 500],
  ["not implemented", 501],
  ["bad gateway", 502],
  ["service unavailable", 503],
  ["gateway timeout", 504],
]);
