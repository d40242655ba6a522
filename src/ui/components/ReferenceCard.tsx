import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import type { StatusEntry } from "../../catalog/types.ts";
import { registryLabel } from "../models/registry-label.ts";
import { CopyLabels } from "./CopyLabels.tsx";
import { EntryChip } from "./EntryChip.tsx";
import { ExplanationText } from "./ExplanationText.tsx";
import { Icon } from "./Icon.tsx";
import { Prose } from "./Prose.tsx";

interface Props {
  readonly entry: StatusEntry;
  /** The card that the address points at: opened, and brought into sight. */
  readonly isTarget: boolean;
  /** How often it was counted in the tabs that are open. */
  readonly seen?: number | undefined;
  copy(text: string): Promise<boolean>;
}

/** One meaning of the catalog: a line to skim, and everything else behind it. */
export function ReferenceCard({ entry, isTarget, seen, copy }: Props) {
  const isOpen = useSignal(isTarget);
  const article = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isTarget) return;
    isOpen.value = true;
    article.current?.scrollIntoView({ block: "start" });
  }, [isTarget]);
  const isOfficial = entry.registry === "iana";
  return (
    <article
      ref={article}
      id={entry.id}
      class={`card${isTarget ? " card-target" : ""}`}
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
          <Prose text={entry.meaning} />
        </p>
      </div>
      <div id={id} hidden={!isOpen.value}>
        {isOpen.value && (
          <div class="card-details">
            <ExplanationText explanation={{ entry, others: [] }} />
            {entry.networkErrors !== undefined && (
              <p class="small">
                Browsers call it{" "}
                {entry.networkErrors.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ", "}
                    <code>{name}</code>
                  </span>
                ))}
              </p>
            )}
            <div class="card-links">
              <CopyLabels entry={entry} copy={copy} />
              <a href={`#${encodeURIComponent(entry.id)}`}>Link to this card</a>
            </div>
          </div>
        )}
      </div>
    </article>
  );
}
