import type { Diagnosis } from "../../diagnosis/types.ts";
import type { Entry } from "../../traffic/entry.ts";
import { AnsweredBy } from "../components/AnsweredBy.tsx";
import { CertaintyTag } from "../components/CertaintyTag.tsx";
import { CopyActions } from "../components/CopyActions.tsx";
import { DiagnosisText } from "../components/DiagnosisText.tsx";
import { EvidenceLines } from "../components/EvidenceLines.tsx";
import { ExplanationText } from "../components/ExplanationText.tsx";
import { HeaderLines } from "../components/HeaderLines.tsx";
import { Prose } from "../components/Prose.tsx";
import { RedirectChain } from "../components/RedirectChain.tsx";
import { RequestIds } from "../components/RequestIds.tsx";
import { RetryCountdown } from "../components/RetryCountdown.tsx";
import { SiteText } from "../components/SiteText.tsx";
import { StatusChip } from "../components/StatusChip.tsx";
import { cardOfEntry } from "../models/cards.ts";
import { showClockTime, showDuration } from "../models/durations.ts";
import type { Explanation } from "../models/explanation.ts";
import { leadEvidence, leadOf } from "../models/lead.ts";
import { LEFT_OUT_WORDS } from "../models/left-out.ts";
import { redirectChain } from "../models/redirect-chain.ts";
import { resourceTypeLabel } from "../models/resource-type.ts";

interface Props {
  readonly entry: Entry;
  /** All that is known of the same request: its redirect hops and itself. */
  readonly sameRequest: readonly Entry[];
  readonly explanation: Explanation | undefined;
  readonly diagnosis: Diagnosis | undefined;
  copy(text: string): Promise<boolean>;
}

/** What is known of the request itself. */
function Facts({ entry }: { readonly entry: Entry }) {
  const facts: readonly (readonly [label: string, text: string | undefined])[] = [
    ["Type", resourceTypeLabel(entry.type)],
    ["Asked by", entry.initiator],
    ["At", showClockTime(entry.timeStamp)],
    ["Until the status", entry.startedAt === undefined ? undefined : showDuration(entry.timeStamp - entry.startedAt)],
    ["From cache", entry.fromCache === true ? "yes" : undefined],
    ["Reason phrase", entry.reasonPhrase === "" ? undefined : entry.reasonPhrase],
    ["Browser's error", entry.networkError],
    ["Not counted", entry.leftOut === undefined ? undefined : LEFT_OUT_WORDS[entry.leftOut].why],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([label, text]) =>
          text !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <SiteText text={text} max={200} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The chosen entry: why, what to do, how it came about and what was kept of its response. */
export function Details({ entry, sameRequest, explanation, diagnosis, copy }: Props) {
  const hops = redirectChain(sameRequest);
  const { name, sentence, certainty } = leadOf(entry, explanation, diagnosis);
  const evidence = diagnosis === undefined ? [] : leadEvidence(diagnosis);
  const afterSeconds = diagnosis?.retry.afterSeconds;
  return (
    <article
      class="details"
      data-entry-status={entry.statusCode}
      data-layer={diagnosis === undefined || diagnosis.origin.layer === "unknown" ? undefined : diagnosis.origin.layer}
      data-product={diagnosis?.origin.product}
      data-cause={diagnosis?.causes[0]?.id}
    >
      <h2>
        <StatusChip statusCode={entry.statusCode} networkError={entry.networkError} />
        {name}
        {afterSeconds !== undefined && (
          <RetryCountdown from={entry.timeStamp} until={entry.timeStamp + afterSeconds * 1000} />
        )}
      </h2>
      <p class="details-address">
        <span class="method">{entry.method}</span> <SiteText text={entry.url} max={400} />
      </p>
      <p class={certainty === undefined ? "meaning" : "meaning cause"}>
        <Prose text={sentence} />
        {certainty !== undefined && <CertaintyTag certainty={certainty} />}
      </p>
      {diagnosis !== undefined && <AnsweredBy origin={diagnosis.origin} />}
      {evidence.length > 0 && <EvidenceLines evidence={evidence} />}
      {hops.length > 1 && (
        <section>
          <h3>Redirects</h3>
          <RedirectChain hops={hops} />
        </section>
      )}
      {diagnosis !== undefined && (
        <DiagnosisText diagnosis={diagnosis} generalSteps={Object.values(explanation?.entry.steps ?? {})} />
      )}
      {diagnosis !== undefined && <RequestIds requestIds={diagnosis.requestIds} copy={copy} />}
      {explanation !== undefined && <ExplanationText explanation={explanation} diagnosis={diagnosis} />}
      <section>
        <h3>The request</h3>
        <Facts entry={entry} />
      </section>
      {entry.responseHeaders.length > 0 && (
        <section>
          <h3>Response headers that were kept</h3>
          <HeaderLines headers={entry.responseHeaders} />
        </section>
      )}
      <CopyActions card={cardOfEntry(entry)} explanation={explanation} diagnosis={diagnosis} copy={copy} />
    </article>
  );
}
