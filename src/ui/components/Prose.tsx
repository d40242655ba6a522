import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TermMarker } from "../../catalog/glossary.ts";
import { showText } from "../models/show-text.ts";
import { CodeText } from "./CodeText.tsx";
import { Term } from "./Term.tsx";

/** A diagnosis may quote what a site sent. */
const MAX_CHARACTERS = 2000;

/** Marks the words that the glossary explains, on the page that has the glossary. */
export const Terms = createContext<TermMarker | undefined>(undefined);

/** A sentence of ours: plain text in which backticks mark code. */
export function Prose({ text }: { readonly text: string }) {
  const mark = useContext(Terms);
  const shown = showText(text, MAX_CHARACTERS);
  if (mark === undefined) return <CodeText text={shown} />;
  return (
    <>
      {mark(shown).map(({ text: piece, term }, index) =>
        term === undefined ? <CodeText key={index} text={piece} /> : <Term key={index} term={term} text={piece} />,
      )}
    </>
  );
}
