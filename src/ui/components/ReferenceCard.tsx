import { useSignal } from "@preact/signals";
import { useContext, useEffect, useId, useRef } from "preact/hooks";
import { lookupById } from "../../catalog/catalog.ts";
import { registryLabel } from "../../catalog/registry-label.ts";
import type { Headline, StatusEntry } from "../../catalog/types.ts";
import { goOnFrom } from "../models/go-on-from.ts";
import { CopyLabels } from "./CopyLabels.tsx";
import { EntryChip } from "./EntryChip.tsx";
import { ExplanationText } from "./ExplanationText.tsx";
import { Icon } from "./Icon.tsx";
import { MoreFacts } from "./MoreFacts.tsx";
import { Prose, Terms } from "./Prose.tsx";

interface Props {
  readonly entry: Headline;
  /** The card that the address points at: opened, and brought into sight. */
  readonly isTarget: boolean;
  /** How often it was counted in the tabs that are open. */
  readonly seen?: number | undefined;
  copy(text: string): Promise<boolean>;
}

/** One meaning of the catalog: a line to skim, and everything else behind it. */
export function ReferenceCard({ entry, isTarget, seen, copy }: Props) {
  const isOpen = useSignal(isTarget);
  const whole = useSignal<StatusEntry | undefined>(undefined);
  const article = useRef<HTMLElement>(null);
  const id = useId();
  // A closed card is for skimming: words are marked where someone reads.
  const terms = useContext(Terms);
  useEffect(() => {
    if (!isTarget) return;
    isOpen.value = true;
    article.current?.scrollIntoView({ block: "start" });
    goOnFrom(article.current);
  }, [isTarget]);
  useEffect(() => {
    if (!isOpen.value || whole.value !== undefined) return;
    void lookupById(entry.id).then((found) => {
      whole.value = found;
    });
  }, [isOpen.value]);
  const isOfficial = entry.registry === "iana";
  return (
    <article
      ref={article}
      id={entry.id}
      class={`card${isTarget ? " card-target" : ""}`}
      tabIndex={isTarget ? -1 : undefined}
      data-code={entry.kind === "status" ? entry.statusCode : undefined}
      data-subcode={entry.subcode}
      data-registry={isOfficial ? undefined : entry.registry}
    >
      <div class="card-head">
        <EntryChip entry={entry} />
        <h3>
          <button
            type="button"
            class="card-opener"
            aria-expanded={isOpen.value}
            aria-controls={id}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            {entry.name}
          </button>
        </h3>
        <span class="times">
          {seen !== undefined && <span class="seen">seen {seen}×</span>}
          {!isOfficial && entry.kind !== "network-error" && registryLabel(entry.registry)}
        </span>
        <Icon name="chevron" />
      </div>
      <div class="card-brief">
        <p class="meaning">
          <Terms.Provider value={isOpen.value ? terms : undefined}>
            <Prose text={entry.meaning} />
          </Terms.Provider>
        </p>
      </div>
      <div id={id} hidden={!isOpen.value}>
        {isOpen.value && whole.value !== undefined && (
          <div class="card-details">
            <ExplanationText explanation={{ entry: whole.value, others: [] }} />
            <MoreFacts entry={whole.value} />
            <div class="card-links">
              <CopyLabels entry={whole.value} copy={copy} />
              <a href={`#${encodeURIComponent(entry.id)}`}>Link to this card</a>
            </div>
          </div>
        )}
      </div>
    </article>
  );
}
