import { showText } from "../models/show-text.ts";

/** A diagnosis may quote what a site sent. */
const MAX_CHARACTERS = 2000;

/** A sentence of ours: plain text in which backticks mark code. */
export function Prose({ text }: { readonly text: string }) {
  const parts = showText(text, MAX_CHARACTERS).split("`");
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
