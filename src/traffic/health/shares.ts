/** Shares are told in tenths of a percent. */
const WHOLE = 1000;

/**
 * Parts of a whole in tenths of a percent that add up to exactly 1,000, by the method of the largest remainder: rounded
 * one by one they would add up to 999 or 1,001 now and then.
 * @param counts whole numbers from 0 on
 * @returns as many shares; all 0 where every count is 0
 */
export function shareOut(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / total) * WHOLE);
  const shares = exact.map(Math.floor);
  const missing = WHOLE - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
