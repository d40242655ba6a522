import { COLUMN_IDS, COLUMNS, DEFAULT_COLUMNS } from "../../models/panel/columns.ts";
import { toggleColumn } from "../../models/panel/fit-columns.ts";
import type { PanelModel } from "../../models/panel-model.ts";
import { Menu } from "./Menu.tsx";

/** Which columns the table has, and whether it folds what repeats. */
export function ColumnMenu({ model }: { readonly model: PanelModel }) {
  const { columns = DEFAULT_COLUMNS, widths, isFolded } = model.settings.value;
  const isChanged = model.settings.value.columns !== undefined || Object.keys(widths).length > 0;
  return (
    <Menu label="View" title="Rows and columns" isActive={isFolded}>
      <fieldset>
        <legend>Rows</legend>
        <label title="GET /users/1 and GET /users/2 with the same answer become one row with ×2">
          <input
            type="checkbox"
            checked={isFolded}
            onChange={() => model.set((settings) => ({ ...settings, isFolded: !settings.isFolded }))}
          />
          <span>Fold repeated requests</span>
        </label>
      </fieldset>
      <fieldset>
        <legend>Columns</legend>
        {COLUMNS.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={() =>
                model.set((settings) => ({ ...settings, columns: toggleColumn(columns, id, COLUMN_IDS) }))
              }
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      {isChanged && (
        <button
          type="button"
          class="quiet"
          onClick={() => model.set(({ columns: _columns, ...settings }) => ({ ...settings, widths: {} }))}
        >
          Columns as they were
        </button>
      )}
    </Menu>
  );
}
