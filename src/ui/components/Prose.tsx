import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TermMarker } from "../../catalog/glossary.ts";
import { showText } from "../models/show-text.ts";

/** A diagnosis may quote what a site sent. */
const MAX_CHARACTERS = 2000;

/** Marks the words that the glossary explains, on the page that has the glossary. */
export const Terms = createContext<TermMarker | undefined>(undefined);

function Plain({ text }: { readonly text: string }) {
  const parts = text.split("`");
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

/** A sentence of ours: plain text in which backticks mark code. */
export function Prose({ text }: { readonly text: string }) {
  const mark = useContext(Terms);
  const shown = showText(text, MAX_CHARACTERS);
  if (mark === undefined) return <Plain text={shown} />;
  return (
    <>
      {mark(shown).map(({ text: piece, term }, index) =>
        term === undefined ? (
          <Plain key={index} text={piece} />
        ) : (
          <a key={index} class="term" href={`#term-${term.id}`} title={term.text.replaceAll("`", "")}>
            {piece}
          </a>
        ),
      )}
    </>
  );
}
