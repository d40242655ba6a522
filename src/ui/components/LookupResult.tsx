import { useEffect, useId, useRef } from "preact/hooks";
import type { StatusEntry } from "../../catalog/types.ts";
import { stepsByRole } from "../models/explanation.ts";
import { CatalogLink } from "./CatalogLink.tsx";
import { EntryChip } from "./EntryChip.tsx";
import { ExplanationText } from "./ExplanationText.tsx";
import { Icon } from "./Icon.tsx";
import { Prose } from "./Prose.tsx";

interface Props {
  readonly entry: StatusEntry;
  onClose(): void;
}

/** The meaning of a code that a person looked up, whether or not it occurred. Takes the focus, so that it is read next. */
export function LookupResult({ entry, onClose }: Props) {
  const article = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    article.current?.focus({ preventScroll: true });
    article.current?.scrollIntoView({ block: "nearest" });
  }, [entry]);
  const [step] = stepsByRole(entry);
  return (
    <article
      ref={article}
      tabIndex={-1}
      aria-labelledby={id}
      class="card card-lead lookup-result"
      data-code={entry.statusCode}
    >
      <h2 class="visually-hidden">What you looked up</h2>
      <div class="card-head">
        <EntryChip entry={entry} />
        <h3 id={id}>{entry.name}</h3>
        <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="card-brief">
        <p class="meaning">
          <Prose text={entry.meaning} />
        </p>
        {step !== undefined && (
          <p class="first-step">
            <b>Do first:</b> <Prose text={step.text} />
          </p>
        )}
      </div>
      <div class="card-details">
        <ExplanationText explanation={{ entry, others: [] }} />
        <div class="card-actions">
          <CatalogLink id={entry.id} label="Open in the reference" />
        </div>
      </div>
    </article>
  );
}
