import { readServerTiming, type ServerMetric } from "../../models/details/server-timing.ts";
import { readWaterfall } from "../../models/details/timing.ts";
import { PHASE_LEGEND, tellTiming } from "../../models/details/timing-words.ts";
import { showClockTime, showDuration } from "../../models/durations.ts";
import { showText } from "../../models/show-text.ts";
import type { TabContent } from "./tab-content.ts";
import { WaterfallColumns, WaterfallTable } from "./WaterfallTable.tsx";

const MAX_METRIC_CHARACTERS = 120;
const ONLY_STATUS =
  "Only the start and the moment of the status are known here. The panel inside DevTools, or a HAR file, knows every phase.";

function ServerMetrics({ metrics }: { readonly metrics: readonly ServerMetric[] }) {
  const longest = Math.max(0, ...metrics.map(({ durationMs }) => durationMs ?? 0));
  return (
    <section>
      <h3>What the server says it did</h3>
      <table class="waterfall">
        <WaterfallColumns />
        <tbody>
          {metrics.map(({ name, durationMs, description }, index) => (
            <tr key={index}>
              <th scope="row">
                <bdi dir="ltr">{showText(description ?? name, MAX_METRIC_CHARACTERS)}</bdi>
                {description !== undefined && <span class="soft"> {showText(name, MAX_METRIC_CHARACTERS)}</span>}
              </th>
              <td class="track" aria-hidden="true">
                {durationMs !== undefined && longest > 0 && (
                  <span class="phase phase-server" style={{ width: `${(100 * durationMs) / longest}%` }} />
                )}
              </td>
              <td class="number">{durationMs === undefined ? "" : showDuration(durationMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">Its own account, from Server-Timing. Steps may overlap, so they need not add up.</p>
    </section>
  );
}

/** Where the time went, as far as the source knows. */
export function TimingTab({ entry }: TabContent) {
  const waterfall = readWaterfall(entry);
  const metrics = readServerTiming(entry.responseHeaders);
  const said = waterfall === undefined ? [] : tellTiming(waterfall, metrics);
  const { startedAt, timeStamp, durationMs, fromCache, role } = entry;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Started", startedAt === undefined ? undefined : showClockTime(startedAt)],
    [role === "failure" ? "Failed" : "Status known", showClockTime(timeStamp)],
    [
      role === "failure" ? "Until the failure" : "Until the status",
      startedAt === undefined ? undefined : showDuration(timeStamp - startedAt),
    ],
    ["Whole time", durationMs === undefined || waterfall !== undefined ? undefined : showDuration(durationMs)],
  ];
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence} class="meaning">
          {sentence}
        </p>
      ))}
      {fromCache === true && <p class="small">The answer came from the browser's cache; no server was waited for.</p>}
      {waterfall !== undefined && <WaterfallTable waterfall={waterfall} />}
      {waterfall !== undefined && <p class="small">{PHASE_LEGEND}</p>}
      <dl class={waterfall === undefined ? "facts facts-alone" : "facts"}>
        {facts.map(
          ([label, text]) =>
            text !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                <dd class="number">{text}</dd>
              </div>
            ),
        )}
      </dl>
      {waterfall === undefined && <p class="small">{ONLY_STATUS}</p>}
      {metrics.length > 0 && <ServerMetrics metrics={metrics} />}
    </>
  );
}
