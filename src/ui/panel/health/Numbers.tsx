import { judgeTarget } from "../../../traffic/health/confidence.ts";
import type { HealthStats } from "../../../traffic/health/health-stats.ts";
import { MIN_FOR_P95, summarizeDurations } from "../../../traffic/health/quantile.ts";
import type { HealthRates } from "../../../traffic/health/rates.ts";
import { Mark } from "../../components/Mark.tsx";
import { rateInWords, VERDICT_WORDS } from "../../models/charts/health-words.ts";
import { plainNumber } from "../../models/charts/percent.ts";
import type { Slice } from "../../models/counts.ts";
import { showDuration } from "../../models/durations.ts";

interface Props {
  readonly stats: HealthStats;
  readonly rates: HealthRates;
  /** Percent. */
  readonly target: number;
}

interface RateProps {
  readonly label: string;
  readonly slice: Slice;
  readonly part: number;
  readonly whole: number;
}

function Rate({ label, slice, part, whole }: RateProps) {
  const { rate, counts } = rateInWords(part, whole);
  return (
    <div class={`health-number slice-${slice}`} data-some={part > 0 ? "" : undefined}>
      <dt>
        <Mark slice={slice} /> {label}
      </dt>
      <dd>
        <b>{rate}</b> <small>{counts}</small>
      </dd>
    </div>
  );
}

function Durations({ durationsMs }: { readonly durationsMs: readonly number[] }) {
  const { known, medianMs, p95Ms } = summarizeDurations(durationsMs);
  return (
    <div class="health-number">
      <dt>Time of a request</dt>
      {known === 0 ? (
        <dd>
          <b>–</b> <small>not known without DevTools</small>
        </dd>
      ) : medianMs === undefined ? (
        <dd>
          <b>–</b> <small>only {known} timed: too few for a median</small>
        </dd>
      ) : (
        <dd>
          <b>{showDuration(medianMs)}</b>{" "}
          <small>
            median;{" "}
            {p95Ms === undefined ? `no 95th percentile below ${MIN_FOR_P95}` : `95 % within ${showDuration(p95Ms)}`}
          </small>
        </dd>
      )}
    </div>
  );
}

/** The handful of numbers to read first. */
export function Numbers({ stats, rates, target }: Props) {
  const { requests, judged, serviceFailures, clientErrors, serverErrors, failed } = rates;
  const verdict = judgeTarget(judged, serviceFailures, target);
  return (
    <dl class="health-numbers">
      <div class="health-number health-availability" data-verdict={verdict}>
        <dt>Availability, of {plainNumber(target, 6)} % wanted</dt>
        <dd>
          <b>{rateInWords(judged - serviceFailures, judged).rate}</b>{" "}
          <small class="verdict">{VERDICT_WORDS[verdict]}</small>
        </dd>
      </div>
      <Rate label="5xx rate" slice="5xx" part={serverErrors} whole={requests} />
      <Rate label="4xx rate" slice="4xx" part={clientErrors} whole={requests} />
      <Rate label="No response" slice="failed" part={failed} whole={requests} />
      <Durations durationsMs={stats.durationsMs} />
    </dl>
  );
}
