import { Mark } from "../../components/Mark.tsx";
import { sliceCounts, sliceInWords } from "../../models/counts.ts";
import { toggled } from "../../models/panel/chips.ts";
import type { PanelModel } from "../../models/panel-model.ts";

/** One button per class with its exact count. Pressed ones show their rows alone. */
export function ClassChips({ model }: { readonly model: PanelModel }) {
  const { slices } = model.chips;
  const { tally, total } = model.source.value.counts.value;
  return (
    <fieldset class="slice-filter" aria-label="Show classes">
      <button
        type="button"
        aria-pressed={slices.value.size === 0}
        title="Every class"
        onClick={() => {
          slices.value = new Set();
        }}
      >
        <b>{total}</b> all
      </button>
      {sliceCounts(tally).map((one) => (
        <button
          key={one.slice}
          type="button"
          class={`slice-${one.slice}`}
          aria-pressed={slices.value.has(one.slice)}
          title={`Show ${sliceInWords(one)}`}
          onClick={() => {
            slices.value = toggled(slices.value, one.slice);
          }}
        >
          <Mark slice={one.slice} />
          <b>{one.count}</b> {one.slice}
        </button>
      ))}
    </fieldset>
  );
}
