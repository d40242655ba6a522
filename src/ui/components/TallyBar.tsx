import { type SliceCount, sliceInWords } from "../models/counts.ts";

/** Shares of the classes, drawn to scale; even the smallest stays visible. */
export function TallyBar({ counts }: { readonly counts: readonly SliceCount[] }) {
  return (
    <div class="tally-bar" role="img" aria-label={counts.map(sliceInWords).join(", ")}>
      {counts.map(({ slice, count }) => (
        <span key={slice} class={`slice-${slice}`} style={{ flexGrow: String(count) }} />
      ))}
    </div>
  );
}
