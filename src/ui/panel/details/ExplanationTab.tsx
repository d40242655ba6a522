import { AnswerPath } from "../../components/AnsweredBy.tsx";
import { CertaintyTag } from "../../components/CertaintyTag.tsx";
import { DiagnosisText } from "../../components/DiagnosisText.tsx";
import { EvidenceLines } from "../../components/EvidenceLines.tsx";
import { ExplanationText } from "../../components/ExplanationText.tsx";
import { Incidents } from "../../components/Incidents.tsx";
import { Prose } from "../../components/Prose.tsx";
import { RedirectChain } from "../../components/RedirectChain.tsx";
import { RequestIds } from "../../components/RequestIds.tsx";
import { RetryCountdown } from "../../components/RetryCountdown.tsx";
import { SiteText } from "../../components/SiteText.tsx";
import { clockLabel } from "../../models/charts/clock-labels.ts";
import { requestFacts } from "../../models/details/request-facts.ts";
import { leadEvidence, leadOf } from "../../models/lead.ts";
import { redirectChain } from "../../models/redirect-chain.ts";
import type { TabContent } from "./tab-content.ts";

const MAX_FACT_CHARACTERS = 200;

/** How long until a repeat is welcome. Of a response from an old file there is nothing to wait for. */
function UntilRetry({
  entry,
  afterSeconds,
}: Pick<TabContent, "entry"> & { readonly afterSeconds: number | undefined }) {
  if (afterSeconds === undefined) return null;
  const until = entry.timeStamp + afterSeconds * 1000;
  if (until < Date.now()) return null;
  return (
    <p class="until-retry">
      It asks for no repeat before {clockLabel(until, 1000)}: <RetryCountdown from={entry.timeStamp} until={until} />
    </p>
  );
}

/** Why it happened and what to do: what this very response says first, then what is known of its code in general. */
export function ExplanationTab({ entry, sameRequest, explanation, shown, incidents, copy }: TabContent) {
  const hops = redirectChain(sameRequest);
  const { sentence, certainty } = leadOf(entry, explanation, shown);
  const evidence = shown === undefined ? [] : leadEvidence(shown);
  return (
    <>
      <p class={certainty === undefined ? "meaning" : "meaning cause"}>
        {/* A line is kept free for the sentence, so that nothing moves when it comes. */}
        {sentence === "" ? "\u00a0" : <Prose text={sentence} />}
        {certainty !== undefined && <CertaintyTag certainty={certainty} />}
      </p>
      {evidence.length > 0 && <EvidenceLines evidence={evidence} />}
      {hops.length > 1 && (
        <section>
          <h3>{sameRequest.some(({ role }) => role === "redirect") ? "Redirects" : "Sign-in"}</h3>
          <RedirectChain hops={hops} />
        </section>
      )}
      <Incidents incidents={incidents} />
      <h3 class="visually-hidden">Causes and steps</h3>
      {shown !== undefined && (
        <DiagnosisText diagnosis={shown} generalSteps={Object.values(explanation?.entry.steps ?? {})}>
          <UntilRetry entry={entry} afterSeconds={shown.retry.afterSeconds} />
        </DiagnosisText>
      )}
      {shown !== undefined && <AnswerPath origin={shown.origin} />}
      {shown !== undefined && <RequestIds requestIds={shown.requestIds} copy={copy} />}
      {explanation !== undefined && <ExplanationText explanation={explanation} diagnosis={shown} />}
      <section>
        <h3>The request</h3>
        <dl class="facts">
          {requestFacts(entry).map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <SiteText text={text} max={MAX_FACT_CHARACTERS} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
