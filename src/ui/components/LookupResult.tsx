import { type Explanation, type Outcome, stepsByRole } from "../models/explanation.ts";
import { CatalogLink } from "./CatalogLink.tsx";
import { ExplanationText } from "./ExplanationText.tsx";
import { Icon } from "./Icon.tsx";
import { Prose } from "./Prose.tsx";
import { StatusChip } from "./StatusChip.tsx";

interface Props {
  readonly outcome: Outcome;
  readonly explanation: Explanation | undefined;
  onClose(): void;
}

/** The meaning of a code that a person looked up, whether or not it occurred. */
export function LookupResult({ outcome, explanation, onClose }: Props) {
  const [step] = explanation === undefined ? [] : stepsByRole(explanation.entry);
  return (
    <article class="card card-lead lookup-result" data-code={outcome.statusCode}>
      <div class="card-head">
        <StatusChip statusCode={outcome.statusCode} networkError={outcome.networkError} />
        <h3>{explanation?.entry.name ?? "…"}</h3>
        <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {explanation !== undefined && (
        <>
          <div class="card-brief">
            <p class="meaning">
              <Prose text={explanation.entry.meaning} />
            </p>
            {step !== undefined && (
              <p class="first-step">
                <b>Do first:</b> <Prose text={step.text} />
              </p>
            )}
          </div>
          <div class="card-details">
            <ExplanationText explanation={explanation} />
            <div class="card-actions">
              <CatalogLink id={explanation.entry.id} label="Open in the reference" />
            </div>
          </div>
        </>
      )}
    </article>
  );
}
