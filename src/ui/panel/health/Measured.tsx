import type { HealthStats } from "../../../traffic/health/health-stats.ts";
import { UNCOUNTED, UNMEASURED, type Uncounted, type Unmeasured } from "../../../traffic/health/measure.ts";
import type { FaultChoices, HealthRates } from "../../../traffic/health/rates.ts";
import type { HealthChoices } from "../../models/charts/health-choices.ts";
import { ASIDE_WORDS } from "../../models/charts/health-words.ts";
import { showCount } from "../../models/charts/percent.ts";

interface Props {
  readonly stats: HealthStats;
  readonly rates: HealthRates;
  readonly choices: HealthChoices;
}

interface FaultProps {
  readonly name: keyof FaultChoices;
  readonly label: string;
  readonly why: string;
  readonly count: number;
  readonly choices: HealthChoices;
}

function Fault({ name, label, why, count, choices }: FaultProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={choices.faults.value[name]}
          onChange={(event) => {
            choices.faults.value = { ...choices.faults.value, [name]: event.currentTarget.checked };
          }}
        />{" "}
        {label} <b>×{showCount(count)}</b>
      </label>
      <span class="soft">{why}</span>
    </li>
  );
}

function Aside({ reason, count }: { readonly reason: Unmeasured | Uncounted; readonly count: number }) {
  const { label, why } = ASIDE_WORDS[reason];
  return (
    <li>
      <b>{showCount(count)}</b> {label[count === 1 ? 0 : 1]}: <span class="soft">{why}</span>
    </li>
  );
}

/** Which failures are the service's, and what says nothing about it. */
export function Measured({ stats, rates, choices }: Props) {
  const listed = (reasons: readonly (Unmeasured | Uncounted)[]) =>
    reasons.flatMap((reason) => {
      const count = stats.aside.get(reason) ?? 0;
      return count === 0 ? [] : [<Aside key={reason} reason={reason} count={count} />];
    });
  const unmeasured = listed(UNMEASURED);
  const uncounted = listed(UNCOUNTED);
  return (
    <section class="health-card" aria-labelledby="health-measured">
      <h2 id="health-measured">What counts as the service’s failure</h2>
      <ul class="plain faults">
        <li>
          <span class="always">
            Server errors <b>×{showCount(rates.serverErrors)}</b>
          </span>
          <span class="soft">Always: 5xx, and numbers outside 100–599, which clients treat the same.</span>
        </li>
        <Fault
          name="failed"
          label="Requests without a response"
          why="Refused, reset, timed out, no such host; in Chromium also what CORS blocked. Your own connection may be the cause."
          count={rates.failed}
          choices={choices}
        />
        <Fault
          name="tooManyRequests"
          label="429 Too Many Requests"
          why="The caller asks too often, or the service gives it too little room."
          count={rates.tooManyRequests}
          choices={choices}
        />
        <Fault
          name="requestTimeout"
          label="408 Request Timeout"
          why="The request came too slowly, or the server did not listen."
          count={rates.requestTimeouts}
          choices={choices}
        />
      </ul>
      <p class="small">Other 4xx count as answers: the service worked and told the caller what was wrong.</p>
      {unmeasured.length > 0 && (
        <>
          <h3>Counted, and not measured</h3>
          <ul class="plain asides">{unmeasured}</ul>
        </>
      )}
      {uncounted.length > 0 && (
        <>
          <h3>Listed, and not counted</h3>
          <ul class="plain asides">{uncounted}</ul>
        </>
      )}
    </section>
  );
}
