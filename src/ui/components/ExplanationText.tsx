import { registryLabel } from "../../catalog/registry-label.ts";
import { RULE_WORDS, sayRule } from "../../catalog/rule-words.ts";
import type { Diagnosis } from "../../diagnosis/types.ts";
import { type Explanation, stepsByRole } from "../models/explanation.ts";
import { CatalogLink } from "./CatalogLink.tsx";
import { OutsideLink } from "./OutsideLink.tsx";
import { Prose } from "./Prose.tsx";

const FIXERS = RULE_WORDS.fixers.values;

interface Props {
  readonly explanation: Explanation;
  /** What the response itself says stands above this text, and here in place of the general rules. */
  readonly diagnosis?: Diagnosis | undefined;
}

/** What the catalog says about an outcome in general: causes, steps, checks and rules. It claims no evidence. */
export function ExplanationText({ explanation: { entry, others }, diagnosis }: Props) {
  const steps = stepsByRole(entry);
  const retry = diagnosis?.retry.reason ?? entry.retryNote ?? sayRule(RULE_WORDS.retry.values[entry.retry]);
  const cache =
    diagnosis?.caching.reason ?? entry.cacheNote ?? sayRule(RULE_WORDS.cacheability.values[entry.cacheable]);
  const confused = entry.confusedWith ?? [];
  const said = new Set(diagnosis?.causes.map(({ id }) => id));
  const causes = entry.causes.filter(({ id }) => !said.has(id));
  return (
    <div class="explanation">
      {diagnosis !== undefined && <h4 class="in-general">In general</h4>}
      <p>
        <Prose text={entry.explanation} />
      </p>
      {causes.length > 0 && (
        <section>
          <h4>{said.size > 0 ? "Other common causes" : "Common causes"}</h4>
          <ul>
            {causes.map(({ id, text }) => (
              <li key={id}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {steps.length > 0 && (
        <section>
          <h4>What to do, by role</h4>
          <dl class="roles">
            {steps.map(({ role, text }) => (
              <div key={role}>
                <dt>{FIXERS[role].label}</dt>
                <dd>
                  <Prose text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {entry.checks.length > 0 && (
        <section>
          <h4>Check</h4>
          <ul>
            {entry.checks.map((check) => (
              <li key={check}>
                <Prose text={check} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <dl class="facts">
        <div>
          <dt>Who can fix it</dt>
          <dd>{entry.fixers.map((fixer) => FIXERS[fixer].label).join(", ")}</dd>
        </div>
        <div>
          <dt>Retry</dt>
          <dd>
            <Prose text={retry} />
          </dd>
        </div>
        {entry.kind !== "network-error" && (
          <div>
            <dt>Caching</dt>
            <dd>
              <Prose text={cache} />
            </dd>
          </div>
        )}
        {confused.length > 0 && (
          <div>
            <dt>Not to confuse</dt>
            <dd>
              <ul class="plain">
                {confused.map(({ id, difference }) => (
                  <li key={id}>
                    with <CatalogLink id={id} /> – <Prose text={difference} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {entry.related.length > 0 && (
          <div>
            <dt>Related</dt>
            <dd class="inline-links">
              {entry.related.map((id) => (
                <CatalogLink key={id} id={id} />
              ))}
            </dd>
          </div>
        )}
        {others.length > 0 && (
          <div>
            <dt>Elsewhere</dt>
            <dd>
              <ul class="plain">
                {others.map((other) => (
                  <li key={other.id}>
                    <CatalogLink id={other.id} label={`${other.name} (${registryLabel(other.registry)})`} />{" "}
                    <Prose text={other.meaning} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {entry.specification !== undefined && (
          <div>
            <dt>Defined in</dt>
            <dd>
              <OutsideLink url={entry.specification.url}>{entry.specification.label}</OutsideLink>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
