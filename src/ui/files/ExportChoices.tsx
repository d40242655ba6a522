import { EXPORT_FORMATS, type ExportFormat } from "../models/files/export-formats.ts";
import type { ExportModel } from "../models/files/export-model.ts";

interface Props {
  readonly model: ExportModel;
}

const FORMATS = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];

/** HAR, CSV, JSON or a report, with what each is good for. */
export function FormatChoice({ model }: Props) {
  const chosen = model.format.value;
  return (
    <fieldset class="export-formats">
      <legend class="visually-hidden">Format</legend>
      <div>
        {FORMATS.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="export-format"
              value={format}
              checked={format === chosen}
              onChange={() => {
                model.format.value = format;
              }}
            />
            <span>{EXPORT_FORMATS[format].label}</span>
          </label>
        ))}
      </div>
      <p class="export-about">{EXPORT_FORMATS[chosen].about}</p>
    </fieldset>
  );
}

/** Whether secrets stay in what goes out. What that means is said before and after the choice. */
export function SecretsChoice({ model }: Props) {
  const mayKeep = EXPORT_FORMATS[model.format.value].mayKeepSecrets;
  const keeps = mayKeep && model.keepSecrets.value;
  return (
    <div class={keeps ? "export-secrets is-kept" : "export-secrets"}>
      <label>
        <input
          type="checkbox"
          checked={keeps}
          disabled={!mayKeep}
          aria-describedby="export-secrets-words"
          onChange={({ currentTarget }) => {
            model.keepSecrets.value = currentTarget.checked;
          }}
        />
        Keep secrets
      </label>
      <p class="export-about" id="export-secrets-words" aria-live="polite">
        {keeps
          ? "Query values, cookies, passwords and tokens go out as they are. Whoever reads them can act as you while they are valid."
          : "Removed: query values, user names and passwords in addresses, cookie values, credentials, and values of headers that may hold a secret. Paths and names stay: look whether they tell too much."}
      </p>
    </div>
  );
}
