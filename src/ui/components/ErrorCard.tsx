import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useId } from "preact/hooks";
import { nameOf } from "../../catalog/names.ts";
import type { Card } from "../models/cards.ts";
import { type Explanation, stepsByRole } from "../models/explanation.ts";
import { Icon } from "./Icon.tsx";
import { Prose } from "./Prose.tsx";
import { StatusChip } from "./StatusChip.tsx";
import { Target } from "./Target.tsx";

/** What an opened card shows below its head. Loaded when the first card is opened. */
export type CardBody = ComponentType<{ readonly card: Card; readonly explanation: Explanation | undefined }>;

interface Props {
  readonly card: Card;
  readonly explanation: Explanation | undefined;
  /** The first card of the list says a little more before it is opened. */
  readonly isLead?: boolean;
  loadBody(): Promise<CardBody>;
}

/** The name of what went wrong, before and after its explanation is loaded. */
function titleOf(card: Card, explanation: Explanation | undefined): string {
  if (card.statusCode === undefined) return explanation?.entry.name ?? "Request failed";
  return nameOf(card.statusCode) ?? explanation?.entry.name ?? "Unknown status";
}

/** One thing that went wrong: what, where, how often, what it means and what to do first. Opens to everything else. */
export function ErrorCard({ card, explanation, isLead = false, loadBody }: Props) {
  const isOpen = useSignal(false);
  const body = useSignal<CardBody | undefined>(undefined);
  const id = useId();
  useEffect(() => {
    if (isOpen.value && body.value === undefined) void loadBody().then((loaded) => (body.value = loaded));
  }, [isOpen.value]);
  const [step] = explanation === undefined ? [] : stepsByRole(explanation.entry);
  const [cause] = explanation?.entry.causes ?? [];
  const Body = body.value;
  const methods = [...new Set(card.entries.map((entry) => entry.method))];
  return (
    <article class={`card${isLead ? " card-lead" : ""}`} data-entry-status={card.statusCode}>
      <div class="card-head">
        <StatusChip statusCode={card.statusCode} networkError={card.networkError} />
        <h3>
          <button
            type="button"
            class="card-opener"
            aria-expanded={isOpen.value}
            aria-controls={id}
            onClick={() => (isOpen.value = !isOpen.value)}
          >
            {titleOf(card, explanation)}
          </button>
        </h3>
        <span class="times">×{card.count}</span>
        <Icon name="chevron" />
        <Target methods={methods} host={card.host} path={card.path} />
      </div>
      <div class="card-brief">
        <p class="meaning">{explanation === undefined ? " " : <Prose text={explanation.entry.meaning} />}</p>
        {isLead && cause !== undefined && card.isError && (
          <p class="often">
            <b>Most often:</b> <Prose text={cause.text} />
          </p>
        )}
        {step !== undefined && card.isError && (
          <p class="first-step">
            <b>Do first:</b> <Prose text={step.text} />
          </p>
        )}
      </div>
      <div id={id} hidden={!isOpen.value}>
        {isOpen.value && Body !== undefined && <Body card={card} explanation={explanation} />}
      </div>
    </article>
  );
}
