import type { ReadonlySignal } from "@preact/signals";
import { Prose } from "../../components/Prose.tsx";
import { showCount } from "../../models/charts/percent.ts";
import { type RuleCount, sortRules } from "../../models/charts/rule-counts.ts";

/** Protocol rules that responses of the whole log break. */
export function RuleTable({ findings }: { readonly findings: ReadonlySignal<ReadonlyMap<string, RuleCount>> }) {
  const rules = sortRules(findings.value);
  return (
    <section class="health-card" aria-labelledby="health-rules">
      <h2 id="health-rules">Findings by rule, of the whole log</h2>
      {rules.length === 0 ? (
        <p class="small">No response breaks a rule that can be checked.</p>
      ) : (
        <table class="health-table rules" aria-labelledby="health-rules">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Level</th>
              <th scope="col" class="number">
                Responses
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map(([ruleId, { count, level, text }]) => (
              <tr key={ruleId} data-rule={ruleId}>
                <th scope="row">
                  <Prose text={text} /> <code>{ruleId}</code>
                </th>
                <td>
                  <span class="remark">{level}</span>
                </td>
                <td class="number">{showCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
