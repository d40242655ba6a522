/** A size for a table: `96 B`, `42 kB`, `1.04 MB`. A kB is 1000 bytes, as in the filter. @param bytes below zero counts as none */
export function showBytes(bytes: number): string {
  const whole = Math.max(0, Math.round(bytes));
  if (whole < 1000) return `${whole} B`;
  if (whole < 99_950) return `${(whole / 1000).toFixed(whole < 9_950 ? 1 : 0)} kB`;
  if (whole < 999_500) return `${Math.round(whole / 1000)} kB`;
  if (whole < 999_500_000) return `${(whole / 1e6).toFixed(whole < 9_950_000 ? 1 : 0)} MB`;
  return `${(whole / 1e9).toFixed(1)} GB`;
}
