import { moveChoice, type Row } from "../../models/panel/rows.ts";
import type { PanelModel } from "../../models/panel-model.ts";

interface Places {
  /** Rows that fit into the view, less one. */
  rowsPerPage(): number;
  scrollTo(position: number): void;
  /** Leads from the chosen row to its details. */
  onOpen(): void;
}

/** The nearest row of an entry, from a position in the direction of a move. */
function nearestEntry(at: (position: number) => Row | undefined, position: number, step: 1 | -1): number | undefined {
  for (const direction of [step, -step]) {
    for (let candidate = position; at(candidate) !== undefined; candidate += direction) {
      if (at(candidate)?.kind === "entry") return candidate;
    }
  }
  return undefined;
}

/** What keys do in the table (WAI-ARIA treegrid): rows are chosen, opened and closed. */
export function tableKeys(
  model: PanelModel,
  { rowsPerPage, scrollTo, onOpen }: Places,
): (event: KeyboardEvent) => void {
  return (event) => {
    // Buttons and handles in the head have keys of their own.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { rows, index } = model.log.value;
    const list = rows.value;
    const position = model.chosenIndex.value < 0 ? -1 : list.positionOf(model.chosenIndex.value);
    const row = list.at(position);
    const choose = (target: number) => {
      const found = list.at(target);
      if (found?.kind !== "entry") return;
      model.choose(index.entries[found.index]);
      scrollTo(target);
    };
    const toggle = () => {
      const entry = row?.kind === "entry" ? index.entries[row.index] : undefined;
      if (entry !== undefined) model.toggleRow(entry.requestId);
    };
    const isOpenable = row?.kind === "entry" && row.isOpen !== undefined;
    if (event.key === "Enter" && row !== undefined) onOpen();
    else if (event.key === " " && isOpenable) toggle();
    else if (event.key === "ArrowRight" && isOpenable && row.isOpen === false) toggle();
    else if (event.key === "ArrowLeft" && isOpenable && row.isOpen === true) toggle();
    else if (event.key === "ArrowLeft" && row?.kind === "entry" && row.depth > 0) {
      let parent = position - 1;
      for (let above = list.at(parent); above?.kind === "entry" && above.depth >= row.depth; above = list.at(parent)) {
        parent -= 1;
      }
      choose(parent);
    } else {
      const target = moveChoice(event.key, position, list.length, rowsPerPage());
      if (target === undefined) return;
      const goesUp = event.key === "ArrowUp" || event.key === "PageUp" || event.key === "End";
      const entryRow = nearestEntry((candidate) => list.at(candidate), target, goesUp ? -1 : 1);
      if (entryRow !== undefined) choose(entryRow);
    }
    event.preventDefault();
  };
}
