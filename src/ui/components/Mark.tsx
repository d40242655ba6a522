import type { Slice } from "../models/counts.ts";

/** One shape per class, so that no meaning hangs on colour alone. Drawn on 10 × 10. */
export const MARK_SHAPES: Readonly<Record<Slice, string>> = {
  "1xx": "M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8zm0 2a2 2 0 1 1 0 4a2 2 0 1 1 0-4z",
  "2xx": "M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8z",
  "3xx": "M0 2h5.500L10 5L5.500 8H0z",
  "4xx": "M5 0.500L10 9.500H0z",
  "5xx": "M5 0L10 5L5 10L0 5z",
  other: "M1 1h8v8H1zM3 3v4h4V3z",
  failed: "M1 1h8v2.800H7V3H3v.800H1zM1 6.200h2V7h4v-.800h2V9H1z",
};

export function Mark({ slice }: { readonly slice: Slice }) {
  return (
    <svg class="mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d={MARK_SHAPES[slice]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
