/** One line of the bench table. A ratio compares two medians of the same run; absolute figures depend on the machine. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ratio" | "responses/s" | "MB" | "kB" | "kB gzipped" | "ms" | "µs" | "calls";
  /** What the value must not pass: at most, or at least. Absent: reported only. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** How it was measured, with the medians behind a ratio. */
  readonly note: string;
}

/** The middle value; of an even number of values the mean of the middle two. @throws Error for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  if (high === undefined || low === undefined) throw new Error("No values to take the median of.");
  return (low + high) / 2;
}

/** The value that so many percent of the values do not pass. @throws Error for no values */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (value === undefined) throw new Error("No values to take a percentile of.");
  return value;
}

/** A new array in random order, so that no candidate always runs after the same other. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(Math.random() * (last + 1));
    const held = mixed[last] as Item;
    mixed[last] = mixed[pick] as Item;
    mixed[pick] = held;
  }
  return mixed;
}

export function isWithin({ value, atMost, atLeast }: Figure): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function limitOf({ atMost, atLeast }: Figure): string {
  if (atMost !== undefined) return `≤ ${atMost}`;
  return atLeast === undefined ? "" : `≥ ${atLeast}`;
}

/** The figures as rows for `console.table`. */
export function tableOf(figures: readonly Figure[]): Record<string, string>[] {
  return figures.map((figure) => ({
    figure: figure.name,
    value: `${figure.value.toPrecision(figure.value >= 1000 ? 6 : 3)} ${figure.unit}`,
    limit: limitOf(figure),
    ok: isWithin(figure) ? "yes" : "NO",
    note: figure.note,
  }));
}
