import { computed, type ReadonlySignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { splitUrl } from "../../../traffic/groups.ts";
import { pathAndQuery } from "../../models/address.ts";
import { clockLabel, spanLabel } from "../../models/charts/clock-labels.ts";
import type { HealthModel, Scope } from "../../models/charts/health-model.ts";
import { showCount } from "../../models/charts/percent.ts";
import type { Span } from "../../models/charts/span.ts";
import { coverText } from "../../models/details/secrets.ts";
import type { EntrySource, LogPage } from "../../models/entry-source.ts";
import { showText } from "../../models/show-text.ts";

interface Props {
  readonly model: HealthModel;
  readonly source: EntrySource;
  readonly span: ReadonlySignal<Span | undefined>;
}

const MAX_NAME_CHARACTERS = 60;
/** The ends of a shorter span are told to the hundredth of a second. */
const EXACT_BELOW_MS = 10_000;
/** A list to choose from has no use for more. */
const MAX_HOST_OPTIONS = 200;

function pageName({ url, title, startedAt }: LogPage): string {
  const name = url === "" ? (title ?? "Page") : splitUrl(url).host + pathAndQuery(url);
  const at = Number.isFinite(startedAt) ? `${clockLabel(startedAt, 1000)} ` : "";
  return at + showText(coverText(name), MAX_NAME_CHARACTERS);
}

function valueOfScope(scope: Scope): string {
  if (scope.by === "page") return `page ${scope.pageKey}`;
  return scope.by === "host" ? `host ${scope.host}` : "log";
}

function scopeOfValue(value: string): Scope {
  if (value.startsWith("page ")) return { by: "page", pageKey: value.slice("page ".length) };
  if (value.startsWith("host ")) return { by: "host", host: value.slice("host ".length) };
  return { by: "log" };
}

/** The chosen host stays in the list also while the chosen span has nothing of it. */
function hostOptions(names: readonly string[], scope: Scope): readonly string[] {
  const hosts = names.slice(0, MAX_HOST_OPTIONS);
  return scope.by === "host" && !hosts.includes(scope.host) ? [scope.host, ...hosts] : hosts;
}

/** What the numbers are about: the whole log, one of its pages, one of its hosts. */
export function ScopePicker({ model, source, span }: Props) {
  const pages = source.pages.value;
  const scope = model.scope.value;
  const hosts = hostOptions(model.hostNames.value, scope);
  // Of the counts only this one is shown; the others change with every response.
  const notHeldCount = useMemo(() => computed(() => source.counts.value.notHeld), [source]);
  const notHeld = notHeldCount.value;
  const chosen = span.value;
  const stats = model.stats.value;
  const measured = model.rates.value?.requests ?? 0;
  return (
    <header class="health-head">
      <label>
        Health of{" "}
        <select
          value={valueOfScope(scope)}
          onChange={(event) => {
            model.chosenScope.value = scopeOfValue(event.currentTarget.value);
          }}
        >
          <option value="log">the whole log</option>
          {pages.length > 0 && (
            <optgroup label="Pages">
              {pages.map((page) => (
                <option key={page.key} value={`page ${page.key}`}>
                  {pageName(page)}
                </option>
              ))}
            </optgroup>
          )}
          {hosts.length > 0 && (
            <optgroup label="Hosts">
              {hosts.map((host) => (
                <option key={host} value={`host ${host}`}>
                  {showText(host, MAX_NAME_CHARACTERS)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {chosen !== undefined && (
        <span>
          only <b>{spanLabel(chosen.fromMs, chosen.toMs, chosen.toMs - chosen.fromMs < EXACT_BELOW_MS ? 10 : 1000)}</b>
        </span>
      )}
      {stats !== undefined && stats.total > 0 && (
        <span class="soft">
          <b>{showCount(measured)}</b> measured of {showCount(stats.total)} counted
        </span>
      )}
      {notHeld > 0 && (
        <span class="soft">
          {showCount(notHeld)} earlier {notHeld === 1 ? "one is" : "ones are"} counted but no longer held, so missing
          here
        </span>
      )}
    </header>
  );
}
