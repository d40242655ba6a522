import type { Headline } from "../../catalog/types.ts";
import { Terms } from "../components/Prose.tsx";
import { ReferenceCard } from "../components/ReferenceCard.tsx";
import { filterEntries, groupByPart, PARTS } from "../models/reference-list.ts";
import { CodeFilters } from "./CodeFilters.tsx";
import type { ReferenceDoors, ReferenceModel } from "./reference-model.ts";

interface Props {
  readonly model: ReferenceModel;
  readonly doors: ReferenceDoors;
}

/** Every code as a card: by class, or best first while something is looked for. */
export function CodeCards({ model, doors }: Props) {
  const { entries, search, part, registry, onlySeen, seen, place, terms } = model;
  const found: readonly Headline[] = search.found.value ?? entries;
  const fitting = filterEntries(found, {
    part: part.value,
    registry: registry.value,
    seen: onlySeen.value ? new Set(seen.value.keys()) : undefined,
  });
  const target = place.value.view === "codes" ? place.value.target?.id : undefined;
  const grid = (group: readonly Headline[]) => (
    <div class="card-grid">
      {group.map((entry) => (
        <ReferenceCard
          key={entry.id}
          entry={entry}
          isTarget={entry.id === target}
          seen={seen.value.get(entry.id)}
          copy={doors.copy}
        />
      ))}
    </div>
  );
  return (
    <Terms.Provider value={terms.value}>
      <CodeFilters model={model} found={found} shownCount={fitting.length} />
      {search.found.value !== undefined
        ? fitting.length > 0 && (
            <section>
              <h2 class="visually-hidden">What was found, best first</h2>
              {grid(fitting)}
            </section>
          )
        : [...groupByPart(fitting)].map(([one, group]) => (
            <section key={one} aria-labelledby={`part-${one}`}>
              <h2 id={`part-${one}`}>
                {/^\d/.test(one) && <span class="hundred">{one}</span>} {PARTS.get(one)?.label}
              </h2>
              <p class="soft">{PARTS.get(one)?.about}</p>
              {grid(group)}
            </section>
          ))}
      {fitting.length === 0 && (
        <p class="soft nothing">
          Nothing fits. Try the number, the error name, or a word for what you see, and look at the filters above.
        </p>
      )}
    </Terms.Provider>
  );
}
