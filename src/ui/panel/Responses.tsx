import { EmptyState } from "../components/EmptyState.tsx";
import type { PanelModel } from "../models/panel-model.ts";
import { type Remedy, SITUATION_WORDS } from "../models/situation-words.ts";
import { EntryTable } from "./table/EntryTable.tsx";

interface Props {
  readonly model: PanelModel;
  remedy(remedy: Remedy): void;
  /** Leads from the chosen row to its details. */
  onOpen(): void;
  /** The button that brings all rows back goes, so the focus has to go to them. */
  onShowAll(): void;
}

/** Why a table has no rows, and the way back to them. */
function NoRows({ model, onShowAll }: Pick<Props, "model" | "onShowAll">) {
  if (model.source.value.list.value.entries.length === 0) {
    const isFile = model.file.value !== undefined;
    return <p class="no-rows">{isFile ? "This file holds no entries." : "New responses appear here as they come."}</p>;
  }
  if (!model.log.value.isWhole.value) return <p class="no-rows">Nothing that fits has been found yet.</p>;
  return (
    <p class="no-rows">
      {model.chips.since.value === undefined ? "Nothing fits the filter." : "Nothing new that fits has come yet."}{" "}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          model.chips.reset();
          onShowAll();
        }}
      >
        Show all
      </button>
    </p>
  );
}

/** The rows, or why there are none. */
export function Responses({ model, remedy, onOpen, onShowAll }: Props) {
  const isEmpty = model.source.value.list.value.entries.length === 0;
  const situation = model.situation.value;
  if (isEmpty && model.file.value === undefined && situation !== "errors" && situation !== "clean") {
    return <EmptyState words={SITUATION_WORDS[situation]} icon="window" tone="neutral" onRemedy={remedy} />;
  }
  return (
    <div class="responses">
      <EntryTable model={model} onOpen={onOpen} />
      {model.log.value.rows.value.length === 0 && <NoRows model={model} onShowAll={onShowAll} />}
    </div>
  );
}
