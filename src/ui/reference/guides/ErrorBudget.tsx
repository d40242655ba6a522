import { useSignal } from "@preact/signals";
import type { RequestCounts } from "../../../catalog/error-budget.ts";
import type { BudgetNote, GuideHeading } from "../../../catalog/guide-types.ts";
import { Prose } from "../../components/Prose.tsx";
import { answerBudget, type BudgetFields } from "../../models/budget-answers.ts";
import { GuideItem, GuideTop } from "./parts.tsx";

interface Props {
  readonly heading: GuideHeading;
  readonly notes: readonly BudgetNote[];
  /** What the open tabs counted. */
  countSession(): Promise<RequestCounts>;
}

const LABELS: Readonly<Record<keyof BudgetFields, string>> = {
  target: "Target (percent)",
  requests: "Requests",
  failures: "Failures",
};

/** From a target to what may fail, worked out as one types. */
function Calculator({ countSession }: Pick<Props, "countSession">) {
  const fields = useSignal<BudgetFields>({ target: "99.9", requests: "1000000", failures: "" });
  const answer = answerBudget(fields.value);
  const takeSession = async () => {
    const { requests, failures } = await countSession();
    fields.value = { ...fields.value, requests: String(requests), failures: String(failures) };
  };
  return (
    <section id="budget-calculator" class="calculator" aria-label="Calculator">
      <div class="calculator-fields">
        {(["target", "requests", "failures"] as const).map((name) => (
          <label key={name}>
            {LABELS[name]}
            <input
              name={name}
              inputMode="decimal"
              autocomplete="off"
              value={fields.value[name]}
              onInput={(event) => {
                fields.value = { ...fields.value, [name]: event.currentTarget.value };
              }}
            />
          </label>
        ))}
        <button
          type="button"
          class="plain-button"
          title="Responses and failed requests of the tabs that are open now; server errors count as failures"
          onClick={() => void takeSession()}
        >
          Use what this session counted
        </button>
      </div>
      <output>
        {typeof answer === "string" ? (
          answer
        ) : (
          <dl class="facts">
            {answer.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </output>
    </section>
  );
}

/** What may fail without breaking a promise, and what to count as a failure. */
export function ErrorBudget({ heading, notes, countSession }: Props) {
  return (
    <>
      <GuideTop heading={heading} />
      <Calculator countSession={countSession} />
      <div class="guide-columns">
        {notes.map(({ id, title, text }) => (
          <GuideItem key={id} id={`budget-${id}`} title={title}>
            <p>
              <Prose text={text} />
            </p>
          </GuideItem>
        ))}
      </div>
    </>
  );
}
