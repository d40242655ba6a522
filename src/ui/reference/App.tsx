import { useRef } from "preact/hooks";
import { DropArea } from "../files/DropArea.tsx";
import { OpenFileButton } from "../files/OpenFileButton.tsx";
import { GUIDE_TABS } from "../models/reference-place.ts";
import { CodeCards } from "./CodeCards.tsx";
import { GuidePage } from "./GuidePage.tsx";
import type { ReferenceDoors, ReferenceModel } from "./reference-model.ts";
import { useReferenceKeys } from "./use-reference-keys.ts";

interface Props {
  readonly model: ReferenceModel;
  readonly doors: ReferenceDoors;
}

const PLACEHOLDER = "Number, name, error or symptom";

/** Every code with its meaning, to search, to browse and to link to; and the guides beside them. */
export function App({ model, doors }: Props) {
  const { entries, search, place } = model;
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const onFieldKey = useReferenceKeys(field, page, search);
  const at = place.value;
  const isSearching = search.found.value !== undefined;
  const view = isSearching ? "codes" : at.view;
  return (
    <div ref={page} class="page reference" data-ready="">
      <header class="page-top">
        <div class="page-head">
          <div>
            <h1>Status codes, explained</h1>
            <p class="soft">{entries.length} meanings, kept in the extension. Nothing is looked up on the network.</p>
          </div>
          <OpenFileButton
            opener={doors.files}
            label="Open a HAR file…"
            look="plain-button"
            title="A recording of web traffic, explained in a new tab. You can also drop one anywhere on this page."
          />
        </div>
      </header>
      <div class="page-tools">
        <search>
          <input
            ref={field}
            type="search"
            value={search.text.value}
            placeholder={PLACEHOLDER}
            aria-label={PLACEHOLDER}
            aria-keyshortcuts="/"
            autocomplete="off"
            spellcheck={false}
            onFocus={() => search.prepare()}
            onInput={(event) => void search.ask(event.currentTarget.value)}
            onKeyDown={onFieldKey}
          />
        </search>
        <nav aria-label="Parts of the reference">
          <a href="#codes" aria-current={view === "codes" ? "page" : undefined}>
            Codes
          </a>
          {GUIDE_TABS.map(({ id, fragment, label }) => (
            <a key={id} href={`#${fragment}`} aria-current={view === id ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </div>
      <main>
        {view === "codes" ? (
          <CodeCards model={model} doors={doors} />
        ) : (
          <GuidePage key={view} id={view} part={"part" in at ? at.part : undefined} model={model} doors={doors} />
        )}
      </main>
      <DropArea opener={doors.files} />
    </div>
  );
}
