import type { Diagnosis } from "../../diagnosis/types.ts";
import { CertaintyTag } from "./CertaintyTag.tsx";
import { EvidenceLines } from "./EvidenceLines.tsx";
import { Prose } from "./Prose.tsx";

interface Props {
  readonly diagnosis: Diagnosis;
  /** Steps that stand elsewhere already. */
  readonly generalSteps: readonly string[];
}

/**
 * What this very response says beyond its lead: further causes with what they stand on, what to do, and which rules of
 * HTTP it breaks.
 */
export function DiagnosisText({ diagnosis: { causes, steps, findings }, generalSteps }: Props) {
  const [lead, ...rest] = causes;
  const isLeadSaid = lead !== undefined && lead.certainty !== "possible";
  const listed = isLeadSaid ? rest : causes;
  const ownSteps = steps.filter((step) => !generalSteps.includes(step));
  return (
    <div class="explanation">
      {listed.length > 0 && (
        <section>
          <h4>{isLeadSaid ? "Other causes that fit" : "Causes, most likely first"}</h4>
          <ol class="causes">
            {listed.map(({ id, text, certainty, evidence }) => (
              <li key={id}>
                <Prose text={text} /> <CertaintyTag certainty={certainty} />
                {certainty !== "possible" && evidence.length > 0 && <EvidenceLines evidence={evidence} />}
              </li>
            ))}
          </ol>
        </section>
      )}
      {ownSteps.length > 0 && (
        <section>
          <h4>Do first</h4>
          <ol>
            {ownSteps.map((step) => (
              <li key={step}>
                <Prose text={step} />
              </li>
            ))}
          </ol>
        </section>
      )}
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
