import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useId } from "preact/hooks";
import type { Diagnosis } from "../../diagnosis/types.ts";
import type { Card } from "../models/cards.ts";
import type { Explanation } from "../models/explanation.ts";
import { leadEvidence, leadOf } from "../models/lead.ts";
import { AnsweredBy } from "./AnsweredBy.tsx";
import { CertaintyTag } from "./CertaintyTag.tsx";
import { EvidenceLines } from "./EvidenceLines.tsx";
import { Icon } from "./Icon.tsx";
import { Prose } from "./Prose.tsx";
import { RetryCountdown } from "./RetryCountdown.tsx";
import { StatusChip } from "./StatusChip.tsx";
import { Target } from "./Target.tsx";

export interface CardContent {
  readonly card: Card;
  readonly explanation: Explanation | undefined;
  /** Of the latest response that is kept. */
  readonly diagnosis: Diagnosis | undefined;
}

/** What an opened card shows below its head. Loaded when the first card is opened. */
export type CardBody = ComponentType<CardContent>;

interface Props extends CardContent {
  /** The first card of the list shows its evidence before it is opened. */
  readonly isLead?: boolean;
  loadBody(): Promise<CardBody>;
}

const MAX_LEAD_EVIDENCE = 3;

/** One thing that went wrong: what, where, how often, why and what to do first. Opens to everything else. */
export function ErrorCard({ card, explanation, diagnosis, isLead = false, loadBody }: Props) {
  const isOpen = useSignal(false);
  const body = useSignal<CardBody | undefined>(undefined);
  const id = useId();
  useEffect(() => {
    if (!isOpen.value || body.value !== undefined) return;
    void loadBody().then((loaded) => {
      body.value = loaded;
    });
  }, [isOpen.value]);
  const { name, sentence, certainty, usual, step } = leadOf(card, explanation, diagnosis);
  const Body = body.value;
  const methods = [...new Set(card.entries.map((entry) => entry.method))];
  const answeredAt = card.entries.at(-1)?.timeStamp;
  const afterSeconds = diagnosis?.retry.afterSeconds;
  const showsEvidence = diagnosis !== undefined && (isLead || isOpen.value);
  const evidence = showsEvidence ? leadEvidence(diagnosis).slice(0, MAX_LEAD_EVIDENCE) : [];
  return (
    <article
      class={`card${isLead ? " card-lead" : ""}`}
      data-entry-status={card.statusCode}
      data-layer={diagnosis === undefined || diagnosis.origin.layer === "unknown" ? undefined : diagnosis.origin.layer}
      data-product={diagnosis?.origin.product}
      data-cause={diagnosis?.causes[0]?.id}
    >
      <div class="card-head">
        <StatusChip statusCode={card.statusCode} networkError={card.networkError} />
        <h3>
          <button
            type="button"
            class="card-opener"
            aria-expanded={isOpen.value}
            aria-controls={id}
            aria-describedby={`${id}-target`}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            {name}
          </button>
        </h3>
        <span class="times">×{card.count}</span>
        <Icon name="chevron" />
        <Target id={`${id}-target`} methods={methods} host={card.host} path={card.path} />
      </div>
      <div class="card-brief">
        <p class={certainty === undefined ? "meaning" : "meaning cause"}>
          {/* A line is kept free for the sentence, so that nothing moves when it comes. */}
          {sentence === "" ? "\u00a0" : <Prose text={sentence} />}
          {certainty !== undefined && <CertaintyTag certainty={certainty} />}
        </p>
        {isLead && usual !== undefined && card.isError && (
          <p class="often">
            <b>Most often:</b> <Prose text={usual} />
          </p>
        )}
        {showsEvidence && <AnsweredBy origin={diagnosis.origin} />}
        {evidence.length > 0 && <EvidenceLines evidence={evidence} />}
        {step !== undefined && card.isError && (
          <div class="do-first">
            <p class="first-step">
              <b>Do first:</b> <Prose text={step} />
            </p>
            {afterSeconds !== undefined && answeredAt !== undefined && (
              <RetryCountdown from={answeredAt} until={answeredAt + afterSeconds * 1000} />
            )}
          </div>
        )}
      </div>
      <div id={id} hidden={!isOpen.value}>
        {isOpen.value && Body !== undefined && <Body card={card} explanation={explanation} diagnosis={diagnosis} />}
      </div>
    </article>
  );
}
