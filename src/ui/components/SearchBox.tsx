import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { registryLabel } from "../../catalog/registry-label.ts";
import type { StatusEntry } from "../../catalog/types.ts";
import type { SearchModel } from "../models/search-model.ts";
import { EntryChip } from "./EntryChip.tsx";

interface Props {
  readonly search: SearchModel;
  readonly field: RefObject<HTMLInputElement | null>;
  onChoose(entry: StatusEntry): void;
}

/** Results that the list shows; the reference page shows them all. */
const MAX_SHOWN = 8;
const PLACEHOLDER = "Look up a code, an error name or a symptom";

/** A search field with its results above it (WAI-ARIA combobox with a listbox): arrows choose, Enter opens, Escape clears. Who leaves it has what lies below in sight again. */
export function SearchBox({ search, field, onChoose }: Props) {
  const active = useSignal(0);
  const isLeft = useSignal(false);
  const id = useId();
  const found = search.found.value;
  const shown = found?.slice(0, MAX_SHOWN) ?? [];
  const optionId = (entry: StatusEntry) => `${id}-${entry.id}`;
  const choose = (entry: StatusEntry | undefined) => {
    if (entry === undefined) return;
    void search.ask("");
    onChoose(entry);
  };
  const move = (step: number) => {
    if (shown.length > 0) active.value = (active.value + step + shown.length) % shown.length;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || search.text.value === "") return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") void search.ask("");
    else if (event.key === "Enter") {
      const index = active.value;
      void search.latest().then((entries) => choose(entries[index] ?? entries[0]));
    } else return;
    event.preventDefault();
  };
  const activeEntry = shown[active.value];
  return (
    <search
      onFocusIn={() => {
        isLeft.value = false;
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        isLeft.value = !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
      }}
    >
      <input
        ref={field}
        type="text"
        enterkeyhint="search"
        role="combobox"
        value={search.text.value}
        placeholder={PLACEHOLDER}
        aria-label={PLACEHOLDER}
        aria-expanded={shown.length > 0 && !isLeft.value}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={activeEntry === undefined ? undefined : optionId(activeEntry)}
        autocomplete="off"
        spellcheck={false}
        onFocus={() => search.prepare()}
        onInput={(event) => {
          active.value = 0;
          void search.ask(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="search-results" hidden={found === undefined || isLeft.value}>
        <div id={id} role="listbox" aria-label="What was found">
          {shown.map((entry) => (
            <div
              key={entry.id}
              id={optionId(entry)}
              role="option"
              tabIndex={-1}
              aria-selected={entry === activeEntry}
              class="search-result"
              onClick={() => choose(entry)}
              onKeyDown={onKeyDown}
            >
              <EntryChip entry={entry} />
              <span>{entry.name}</span>
              {entry.registry !== "iana" && entry.registry !== "browser" && (
                <span class="times">{registryLabel(entry.registry)}</span>
              )}
            </div>
          ))}
        </div>
        {found !== undefined && found.length > MAX_SHOWN && (
          <a href={`/reference.html?q=${encodeURIComponent(search.text.value)}`} target="_blank" rel="noopener">
            All {found.length} in the reference
          </a>
        )}
        <p class="small" role="status">
          {found?.length === 0 && "Nothing fits. Try the number, the error name, or a word for what you see."}
        </p>
      </div>
    </search>
  );
}
