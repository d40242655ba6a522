/** Coefficients of Lanczos' approximation with g = 7 (P. Godfrey), good to fifteen digits. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** The natural logarithm of the gamma function. @param x 0.5 or more */
function logGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = LANCZOS.reduce((total, factor, index) => total + (index === 0 ? factor : factor / (shifted + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Steps of the continued fraction; it needs about the root of the sample's size. */
const MAX_STEPS = 20_000;
const PRECISION = 1e-14;
/** Stands in for a denominator of zero (Lentz's method). */
const TINY = 1e-300;

function continueFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let fraction = d;
  for (let m = 1; m <= MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d || TINY);
      c = 1 + term / c || TINY;
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return fraction;
}

/** The regularized incomplete beta function (DLMF 8.17), for shapes of 1 and above. */
function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on this side of the mean only.
  return x < (a + 1) / (a + b + 2)
    ? (front * continueFraction(x, a, b)) / a
    : 1 - (front * continueFraction(1 - x, b, a)) / b;
}

/**
 * How likely it is to see at most `hits` in `count` independent trials (the binomial distribution).
 * @param share the likelihood of a hit in one trial, 0 to 1
 */
export function chanceOfAtMost(hits: number, count: number, share: number): number {
  return hits >= count ? 1 : regularizedBeta(1 - share, count - hits, hits + 1);
}

/** How likely it is to see `hits` or more in `count` independent trials. @param share see `chanceOfAtMost` */
export function chanceOfAtLeast(hits: number, count: number, share: number): number {
  return hits <= 0 ? 1 : regularizedBeta(share, hits, count - hits + 1);
}
