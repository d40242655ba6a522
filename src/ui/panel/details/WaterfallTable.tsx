import type { Phase, Waterfall } from "../../models/details/timing.ts";
import { PHASE_WORDS } from "../../models/details/timing-words.ts";
import { showDuration } from "../../models/durations.ts";

/** A phase that took time is never too narrow to be seen, in per cent of the scale. */
const MIN_WIDTH = 0.6;

function place({ startMs, ms }: Phase, totalMs: number): { readonly left: string; readonly width: string } {
  if (totalMs <= 0) return { left: "0%", width: "0%" };
  const width = Math.max((100 * ms) / totalMs, ms > 0 ? MIN_WIDTH : 0);
  return { left: `${Math.min((100 * startMs) / totalMs, 100 - width)}%`, width: `${width}%` };
}

/** The widths of label, bar and number. */
export function WaterfallColumns() {
  return (
    <colgroup>
      <col class="waterfall-label" />
      <col />
      <col class="waterfall-number" />
    </colgroup>
  );
}

/** The phases of a request, each where it lies in the whole time. The numbers say the same as the bars. */
export function WaterfallTable({ waterfall: { phases, totalMs } }: { readonly waterfall: Waterfall }) {
  return (
    <table class="waterfall">
      <caption class="visually-hidden">Phases of the request</caption>
      <WaterfallColumns />
      <tbody>
        {phases.map((phase) => (
          <tr key={phase.name} class={phase.name === "ssl" ? "within" : undefined}>
            <th scope="row">{PHASE_WORDS[phase.name]}</th>
            <td class="track" aria-hidden="true">
              <span class={`phase phase-${phase.name}`} style={place(phase, totalMs)} />
            </td>
            <td class="number">{showDuration(phase.ms)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td class="track" aria-hidden="true" />
          <td class="number">{showDuration(totalMs)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
