/** More digits would claim more than a browser's log can know. */
const MAX_DECIMALS = 4;

/** A number without the noise of binary fractions and without closing zeros. */
export function plainNumber(value: number, decimals: number): string {
  return Number(value.toFixed(decimals)).toLocaleString("en", { maximumFractionDigits: decimals });
}

/**
 * A part of a whole in percent: one decimal, or as many as it takes not to call nearly all `100 %` or nearly none `0 %`.
 * @param part from 0 to `whole` @param whole above 0
 */
export function showPercent(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  if (part === 0 || part === whole) return `${percent} %`;
  for (let decimals = 1; decimals <= MAX_DECIMALS; decimals += 1) {
    const rounded = Number(percent.toFixed(decimals));
    if (rounded > 0 && rounded < 100) return `${plainNumber(percent, decimals)} %`;
  }
  return percent < 50 ? `< ${10 ** -MAX_DECIMALS} %` : `> ${100 - 10 ** -MAX_DECIMALS} %`;
}

/**
 * A share for a column of shares: always one decimal. Each is rounded by itself, so that equal counts have equal shares
 * and a column may add up to 99.9 %.
 * @param share 0 to 1
 */
export function showShare(share: number): string {
  const text = (share * 100).toFixed(1);
  if (share > 0 && text === "0.0") return "< 0.1 %";
  return share < 1 && text === "100.0" ? "> 99.9 %" : `${text} %`;
}

export function showCount(count: number): string {
  return count.toLocaleString("en");
}
