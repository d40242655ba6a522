/** The tab that an address names: `?tab=12`. `undefined` without one, or when it is no tab id. */
export function tabIdFromQuery(query: string): number | undefined {
  const value = new URLSearchParams(query).get("tab");
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
