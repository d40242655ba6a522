import { registryLabel } from "../../catalog/registry-label.ts";
import type { Headline } from "../../catalog/types.ts";
import { Mark } from "../components/Mark.tsx";
import { countRegistries, filterEntries, groupByPart, PARTS } from "../models/reference-list.ts";
import type { ReferenceModel } from "./reference-model.ts";

interface Props {
  readonly model: ReferenceModel;
  /** What the words in the search field let through. */
  readonly found: readonly Headline[];
  readonly shownCount: number;
}

/** By class, by who defines it, by what occurred: each with the number of cards that it would leave. */
export function CodeFilters({ model, found, shownCount }: Props) {
  const { part, registry, onlySeen, seen } = model;
  const seenIds = new Set(seen.value.keys());
  const seenOrAll = onlySeen.value ? seenIds : undefined;
  const groups = groupByPart(filterEntries(found, { registry: registry.value, seen: seenOrAll }));
  const registries = countRegistries(filterEntries(found, { part: part.value, seen: seenOrAll }));
  const seenCount = filterEntries(found, { part: part.value, registry: registry.value, seen: seenIds }).length;
  return (
    <div class="code-filters">
      <fieldset class="slice-filter" aria-label="Show only one class">
        {[...PARTS].map(([one, { label }]) => (
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
            <b>{groups.get(one)?.length ?? 0}</b> {/^\d/.test(one) ? one : label}
          </button>
        ))}
      </fieldset>
      <div class="filter-line">
        <label>
          Defined by{" "}
          <select
            value={registry.value ?? ""}
            onChange={(event) => {
              registry.value = event.currentTarget.value === "" ? undefined : event.currentTarget.value;
            }}
          >
            <option value="">anyone</option>
            {[...new Set([...registries.keys(), ...(registry.value === undefined ? [] : [registry.value])])].map(
              (one) => (
                <option key={one} value={one}>
                  {registryLabel(one)} ({registries.get(one) ?? 0})
                </option>
              ),
            )}
          </select>
        </label>
        {seen.value.size > 0 && (
          <label title="Counted in tabs that are open now, private windows left out">
            <input
              type="checkbox"
              checked={onlySeen.value}
              onChange={(event) => {
                onlySeen.value = event.currentTarget.checked;
              }}
            />{" "}
            Seen in this session ({seenCount})
          </label>
        )}
        <span class="showing" role="status">
          Showing {shownCount} of {model.entries.length}
        </span>
      </div>
    </div>
  );
}
