import { type SliceCount, sliceInWords } from "../models/counts.ts";
import { type Filter, isSameFilter } from "../models/entry-slice.ts";
import { Mark } from "./Mark.tsx";

interface Props {
  readonly counts: readonly SliceCount[];
  readonly filter: Filter | undefined;
  onFilter(filter: Filter | undefined): void;
}

/** One button per class with its count; pressed, it shows only that class. */
export function SliceFilter({ counts, filter, onFilter }: Props) {
  return (
    <fieldset class="slice-filter" aria-label="Show only">
      {counts.map((one) => {
        const own: Filter = { by: "slice", slice: one.slice };
        const isPressed = isSameFilter(filter, own);
        return (
          <button
            key={one.slice}
            type="button"
            class={`slice-${one.slice}`}
            aria-pressed={isPressed}
            title={sliceInWords(one)}
            onClick={() => onFilter(isPressed ? undefined : own)}
          >
            <Mark slice={one.slice} />
            <b>{one.count}</b> {one.slice}
          </button>
        );
      })}
    </fieldset>
  );
}
