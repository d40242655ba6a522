import { Mark } from "../components/Mark.tsx";
import { type Slice, type SliceCount, sliceInWords } from "../models/counts.ts";
import type { PanelModel } from "../models/panel-model.ts";

interface Props {
  readonly model: PanelModel;
  readonly counts: readonly SliceCount[];
  readonly total: number;
}

function toggled(slices: ReadonlySet<Slice>, slice: Slice): ReadonlySet<Slice> {
  const next = new Set(slices);
  if (!next.delete(slice)) next.add(slice);
  return next;
}

/** Chooses rows by class and by text. */
export function Toolbar({ model, counts, total }: Props) {
  const slices = model.slices.value;
  return (
    <div class="toolbar">
      <fieldset class="slice-filter" aria-label="Show classes">
        <button
          type="button"
          aria-pressed={slices.size === 0}
          onClick={() => {
            model.slices.value = new Set();
          }}
        >
          <b>{total}</b> all
        </button>
        {counts.map((one) => (
          <button
            key={one.slice}
            type="button"
            class={`slice-${one.slice}`}
            aria-pressed={slices.has(one.slice)}
            title={sliceInWords(one)}
            onClick={() => {
              model.slices.value = toggled(slices, one.slice);
            }}
          >
            <Mark slice={one.slice} />
            <b>{one.count}</b> {one.slice}
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        value={model.text.value}
        placeholder="Filter: 404, post, host, path, type"
        aria-label="Filter rows by words"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          model.text.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}
