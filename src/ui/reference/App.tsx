import type { ReadonlySignal, Signal } from "@preact/signals";
import type { StatusEntry } from "../../catalog/types.ts";
import { Mark } from "../components/Mark.tsx";
import { ReferenceCard } from "../components/ReferenceCard.tsx";
import { filterEntries, groupByPart, PARTS, type Part } from "../models/reference-list.ts";

export interface ReferenceModel {
  readonly entries: readonly StatusEntry[];
  readonly text: Signal<string>;
  readonly part: Signal<Part | undefined>;
  /** The entry that the address points at. */
  readonly target: ReadonlySignal<StatusEntry | undefined>;
}

/** Every code with its meaning, to browse and to link to. */
export function App({ model: { entries, text, part, target } }: { readonly model: ReferenceModel }) {
  const fitting = filterEntries(entries, text.value);
  const groups = groupByPart(fitting);
  return (
    <div class="page reference" data-ready="">
      <header class="page-top">
        <h1>Status codes, explained</h1>
        <p class="soft">{entries.length} meanings, kept in the extension. Nothing is looked up on the network.</p>
        <input
          type="search"
          value={text.value}
          placeholder="Filter by number, name or word"
          aria-label="Filter by number, name or word"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <fieldset class="slice-filter" aria-label="Show only">
          {[...groups].map(([one, group]) => (
            <button
              key={one}
              type="button"
              class={`slice-${one}`}
              aria-pressed={part.value === one}
              onClick={() => {
                part.value = part.value === one ? undefined : one;
              }}
            >
              {one !== "inside" && <Mark slice={one} />}
              <b>{group.length}</b> {/^\d/.test(one) ? one : PARTS.get(one)?.label}
            </button>
          ))}
        </fieldset>
      </header>
      <main>
        {[...groups].map(
          ([one, group]) =>
            (part.value === undefined || part.value === one) && (
              <section key={one} aria-labelledby={`part-${one}`}>
                <h2 id={`part-${one}`}>
                  {/^\d/.test(one) && <span class="hundred">{one}</span>} {PARTS.get(one)?.label}
                </h2>
                <p class="soft">{PARTS.get(one)?.about}</p>
                <div class="card-grid">
                  {group.map((entry) => (
                    <ReferenceCard key={entry.id} entry={entry} isTarget={entry === target.value} />
                  ))}
                </div>
              </section>
            ),
        )}
        {fitting.length === 0 && <p class="soft">Nothing fits these words.</p>}
      </main>
    </div>
  );
}
