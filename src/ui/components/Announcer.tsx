import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import { ANNOUNCE_INTERVAL_MS } from "../models/spoken.ts";

/** Says a summary to screen readers when it changes, at most once per interval, and always the last one. */
export function Announcer({ summary }: { readonly summary: ReadonlySignal<string> }) {
  const said = useSignal("");
  const lastAt = useSignal(Number.NEGATIVE_INFINITY);
  useSignalEffect(() => {
    const text = summary.value;
    const waitMs = Math.max(0, lastAt.peek() + ANNOUNCE_INTERVAL_MS - performance.now());
    const timer = setTimeout(() => {
      lastAt.value = performance.now();
      said.value = text;
    }, waitMs);
    return () => clearTimeout(timer);
  });
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
