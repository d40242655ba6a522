/** One condition of a filter as it was written. A filter is met when all of its terms are. */
export type Term =
  | { readonly kind: "text"; readonly text: string; readonly isNegated: boolean }
  | { readonly kind: "pattern"; readonly source: string; readonly isNegated: boolean }
  | { readonly kind: "key"; readonly key: string; readonly value: string; readonly isNegated: boolean };

/** What the diagnosis of an entry comes down to, for rows and filters. */
export interface Digest {
  /** Who answered: `cdn`, `app`, `browser`, … Absent where nothing tells. */
  readonly layer?: string;
  /** `Cloudflare`, `nginx`, … */
  readonly product?: string;
  /** Id of the most likely cause. */
  readonly cause?: string;
  /** Ids of the protocol rules that the response breaks. */
  readonly rules: readonly string[];
}
