import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Finding } from "../../../diagnosis/types.ts";
import type { Header } from "../../../traffic/entry.ts";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import { Prose } from "../../components/Prose.tsx";
import { findingHeaders } from "../../models/details/finding-headers.ts";
import { referenceUrl } from "../../models/details/reference-url.ts";
import { measureCoverage, type RuleCoverage, tellCoverage } from "../../models/details/rule-coverage.ts";
import { coverValue } from "../../models/details/secrets.ts";
import { observe } from "../../models/diagnosing.ts";
import { showText } from "../../models/show-text.ts";
import type { TabContent } from "./tab-content.ts";
import { useLoaded } from "./use-loaded.ts";

const MAX_LINES = 6;
const MAX_VALUE_CHARACTERS = 200;

interface RowProps {
  readonly finding: Finding;
  readonly responseHeaders: readonly Header[];
  readonly coverage: RuleCoverage | undefined;
  readonly showsSecrets: boolean;
  readonly isWanted: boolean;
}

function FindingRow({ finding, responseHeaders, coverage, showsSecrets, isWanted }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isWanted) row.current?.scrollIntoView({ block: "center" });
  }, [isWanted]);
  const { ruleId, level, text, reference } = finding;
  const { present, missing } = findingHeaders(finding, responseHeaders, coverage?.rules.get(ruleId));
  const lines = responseHeaders.filter(({ name }) => present.includes(name.toLowerCase()));
  const url = referenceUrl(reference);
  return (
    <li ref={row} data-rule={ruleId} class={isWanted ? "is-wanted" : undefined}>
      <p class="finding-head">
        <span class={`level level-${level.startsWith("MUST") ? "must" : "other"}`}>{level}</span>
        <code>{ruleId}</code>
        {url === undefined ? <span class="soft">{reference}</span> : <OutsideLink url={url}>{reference}</OutsideLink>}
      </p>
      <p>
        <Prose text={text} />
      </p>
      {(lines.length > 0 || missing.length > 0) && (
        <ul class="header-lines">
          {lines.slice(0, MAX_LINES).map((header, index) => (
            <li key={index} dir="ltr">
              <b>{showText(header.name)}:</b>{" "}
              <bdi>{showText(showsSecrets ? header.value : coverValue(header), MAX_VALUE_CHARACTERS)}</bdi>
            </li>
          ))}
          {lines.length > MAX_LINES && <li>and {lines.length - MAX_LINES} more such lines</li>}
          {missing.map((name) => (
            <li key={name} class="missing">
              <b>{name}</b> is not there
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The rules of HTTP that the response breaks or runs into, and how many it was held against. */
export function FindingsTab({ entry, diagnosis, state }: TabContent) {
  const coverage = useLoaded(() => measureCoverage(observe(entry)), [entry]);
  const findings = diagnosis?.findings ?? [];
  const wantedRule = state.wantedRule.value;
  useEffect(
    () => () => {
      state.wantedRule.value = undefined;
    },
    [state],
  );
  return (
    <>
      {diagnosis !== undefined && findings.length === 0 && <p class="meaning">No broken rule was found.</p>}
      {findings.length > 0 && (
        <ul class="finding-list">
          {findings.map((finding) => (
            <FindingRow
              key={finding.ruleId}
              finding={finding}
              responseHeaders={entry.responseHeaders}
              coverage={coverage}
              showsSecrets={state.showsSecrets.value}
              isWanted={finding.ruleId === wantedRule}
            />
          ))}
        </ul>
      )}
      {coverage !== undefined && <p class="small">{tellCoverage(coverage)}</p>}
    </>
  );
}
