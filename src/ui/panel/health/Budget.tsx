import {
  allowedDowntimeSeconds,
  allowedFailures,
  measureBudget,
  parseTarget,
  THIRTY_DAYS_SECONDS,
  USUAL_TARGETS,
} from "../../../catalog/error-budget.ts";
import type { HealthRates } from "../../../traffic/health/rates.ts";
import { showDowntime } from "../../models/budget-answers.ts";
import type { HealthChoices } from "../../models/charts/health-choices.ts";
import { budgetInWords, confidenceInWords, showSpent } from "../../models/charts/health-words.ts";
import { plainNumber, showCount } from "../../models/charts/percent.ts";
import { Bar } from "./Bar.tsx";

interface Props {
  readonly rates: HealthRates;
  readonly choices: HealthChoices;
}

interface RowProps extends Props {
  /** Percent; `undefined` while the own number cannot be read. */
  readonly target: number | undefined;
  readonly choice: number | "own";
}

function TargetRow({ rates, choices, target, choice }: RowProps) {
  const isChosen = choices.chosenTarget.value === choice;
  const { judged, serviceFailures } = rates;
  const spent = target === undefined ? 0 : measureBudget(target, { requests: judged, failures: serviceFailures }).spent;
  return (
    <tr class={isChosen ? "chosen" : undefined}>
      <th scope="row">
        <label>
          <input
            type="radio"
            name="health-target"
            checked={isChosen}
            aria-label={choice === "own" ? "Your own target" : undefined}
            onChange={() => {
              choices.chosenTarget.value = choice;
            }}
          />{" "}
          {choice !== "own" && `${plainNumber(choice, 6)} %`}
        </label>
        {choice === "own" && (
          <>
            <input
              class="own-target"
              inputMode="decimal"
              autocomplete="off"
              size={7}
              placeholder="own"
              aria-label="Your own target in percent"
              aria-invalid={isChosen && target === undefined}
              value={choices.ownTarget.value}
              onInput={(event) => {
                choices.ownTarget.value = event.currentTarget.value;
                choices.chosenTarget.value = "own";
              }}
            />{" "}
            %
          </>
        )}
      </th>
      {target === undefined ? (
        <td colSpan={3} class="soft">
          {isChosen ? "a number from 0 to 100" : ""}
        </td>
      ) : (
        <>
          <td class="number">{showCount(allowedFailures(target, judged))}</td>
          <td class="number" data-over={spent > 1 ? "" : undefined}>
            {showSpent(spent)}
          </td>
          <td class="number soft">{showDowntime(allowedDowntimeSeconds(target, THIRTY_DAYS_SECONDS))}</td>
        </>
      )}
    </tr>
  );
}

/** How much may fail under a target, how much did, and what so many requests can tell. */
export function Budget({ rates, choices }: Props) {
  const target = choices.target.value;
  const { judged, serviceFailures } = rates;
  const { spent } = measureBudget(target, { requests: judged, failures: serviceFailures });
  return (
    <section class="health-card" aria-labelledby="health-budget">
      <h2 id="health-budget">Error budget</h2>
      <p class="budget-sum">{budgetInWords(rates, target)}</p>
      <Bar share={Math.min(1, spent)} class={spent > 1 ? "slice-5xx" : "slice-2xx"} />
      <p class="small">{confidenceInWords(rates, target)}</p>
      <table class="health-table targets">
        <caption class="visually-hidden">Targets to choose from</caption>
        <thead>
          <tr>
            <th scope="col">Target</th>
            <th scope="col" class="number">
              May fail
            </th>
            <th scope="col" class="number">
              Spent
            </th>
            <th scope="col" class="number">
              Down in 30 days
            </th>
          </tr>
        </thead>
        <tbody>
          {USUAL_TARGETS.map((usual) => (
            <TargetRow key={usual} rates={rates} choices={choices} target={usual} choice={usual} />
          ))}
          <TargetRow rates={rates} choices={choices} target={parseTarget(choices.ownTarget.value)} choice="own" />
        </tbody>
      </table>
    </section>
  );
}
