import type { ComponentChildren } from "preact";
import type { Cause, Diagnosis } from "../../diagnosis/types.ts";
import { CertaintyTag } from "./CertaintyTag.tsx";
import { EvidenceLines } from "./EvidenceLines.tsx";
import { Prose } from "./Prose.tsx";

interface Props {
  readonly diagnosis: Diagnosis;
  /** Steps that stand elsewhere already. */
  readonly generalSteps: readonly string[];
  /** The step that is shown as the first one already, where there is such a place. */
  readonly leadStep?: string | undefined;
  /** Stands with the steps: how long until a repeat is welcome. */
  readonly children?: ComponentChildren;
}

function Causes({ title, causes }: { readonly title: string; readonly causes: readonly Cause[] }) {
  if (causes.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ol class="causes">
        {causes.map(({ id, text, certainty, evidence }) => (
          <li key={id}>
            <Prose text={text} /> <CertaintyTag certainty={certainty} />
            {certainty !== "possible" && evidence.length > 0 && <EvidenceLines evidence={evidence} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * What this very response says beyond its lead: what to do, further causes with what they stand on, and which rules of
 * HTTP it breaks. Where no lead is sure enough to be said, the causes come first, since the steps hang on them.
 */
export function DiagnosisText({ diagnosis: { causes, steps, findings }, generalSteps, leadStep, children }: Props) {
  const [lead, ...rest] = causes;
  const isLeadSaid = lead !== undefined && lead.certainty !== "possible";
  const ownSteps = steps.filter((step) => !generalSteps.includes(step) && step !== leadStep);
  return (
    <div class="explanation">
      {!isLeadSaid && <Causes title="Causes, most likely first" causes={causes} />}
      {ownSteps.length > 0 && (
        <section>
          <h4>{leadStep === undefined ? "Do first" : "Do next"}</h4>
          <ol>
            {ownSteps.map((step) => (
              <li key={step}>
                <Prose text={step} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {children}
      {isLeadSaid && <Causes title="Other causes that fit" causes={rest} />}
      {findings.length > 0 && (
        <section>
          <h4>Rules of HTTP</h4>
          <ul class="findings">
            {findings.map(({ ruleId, level, text, reference }) => (
              <li key={ruleId} data-rule={ruleId}>
                <span class="level">{level}</span> <Prose text={text} /> <span class="soft">{reference}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
