import { Prose } from "../components/Prose.tsx";
import { readSites } from "../models/panel/sites.ts";
import type { PanelModel } from "../models/panel-model.ts";
import { Menu } from "./filters/Menu.tsx";

interface Props {
  readonly model: PanelModel;
  onShowKeys(): void;
}

function counted(count: number, one: string, many: string) {
  return (
    <span>
      <b>{count.toLocaleString("en")}</b> {count === 1 ? one : many}
    </span>
  );
}

/** The numbers below the rows, and what they cannot say. */
export function PanelFooter({ model, onShowKeys }: Props) {
  const { counts, blindSpots } = model.source.value;
  const { total, errors, notHeld } = counts.value;
  const { rows, digests, index } = model.log.value;
  const { known, total: toCheck, withFindings } = digests.progress.value;
  const { shown } = rows.value;
  const { needsDigest, needsSites } = model.chips.filter.value;
  const sites = needsSites ? readSites() : undefined;
  return (
    <footer>
      {counted(total, "response", "responses")}
      {counted(errors, "error", "errors")}
      {withFindings > 0 && (
        <span class="with-findings">
          <b>{withFindings.toLocaleString("en")}</b> with findings
        </span>
      )}
      {shown !== index.entries.length && counted(shown, "shown", "shown")}
      {notHeld > 0 && <span>{notHeld.toLocaleString("en")} earlier ones counted, not kept</span>}
      {needsSites && typeof sites !== "function" && (
        <span role="status">
          {sites === undefined
            ? "telling sites apart …"
            : "The list that tells sites apart could not be read, so no row is of an own or another site."}
        </span>
      )}
      {needsDigest && known < toCheck && (
        <span role="status">
          checking {known.toLocaleString("en")} of {toCheck.toLocaleString("en")}
        </span>
      )}
      <span class="footer-end">
        {blindSpots.value.length > 0 && (
          <Menu label="What this cannot see" title="What this cannot see">
            <ul class="blind-spots">
              {blindSpots.value.map((spot) => (
                <li key={spot}>
                  <Prose text={spot} />
                </li>
              ))}
            </ul>
          </Menu>
        )}
        <button type="button" class="quiet" aria-keyshortcuts="?" onClick={onShowKeys}>
          Keys
        </button>
        <a href="/reference.html" target="_blank" rel="noopener">
          Reference
        </a>
      </span>
    </footer>
  );
}
