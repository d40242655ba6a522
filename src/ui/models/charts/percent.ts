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

/** A share given in tenths of a percent. @param count what it is the share of: something is never `0 %` */
export function showTenths(tenths: number, count: number): string {
  if (tenths === 0 && count > 0) return "< 0.1 %";
  return `${(tenths / 10).toFixed(1)} %`;
}

export function showCount(count: number): string {
  return count.toLocaleString("en");
}
