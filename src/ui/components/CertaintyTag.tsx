import type { Certainty } from "../../diagnosis/types.ts";

const WORDS: Readonly<Record<Certainty, readonly [label: string, about: string]>> = {
  certain: ["certain", "The response says so itself."],
  likely: ["likely", "Signs in the response point to it."],
  possible: ["possible", "Usual for this code; nothing in the response speaks for or against it."],
};

/** How sure a cause is. */
export function CertaintyTag({ certainty }: { readonly certainty: Certainty }) {
  const [label, about] = WORDS[certainty];
  return (
    <span class={`certainty certainty-${certainty}`} title={about}>
      {label}
    </span>
  );
}
