import type { Remedy, SituationWords } from "../models/situation-words.ts";
import { Icon, type IconName } from "./Icon.tsx";

interface Props {
  readonly words: SituationWords;
  readonly icon: IconName;
  readonly tone: "good" | "neutral" | "attention";
  onRemedy(remedy: Remedy): void;
}

const REMEDY_LABELS: Readonly<Record<Remedy, string>> = {
  "grant-access": "Allow on this site",
  reload: "Reload this page",
};

/** Why there is nothing to show, and what helps. */
export function EmptyState({ words: { title, text, remedy }, icon, tone, onRemedy }: Props) {
  return (
    <section class={`empty-state tone-${tone}`}>
      <span class="empty-icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {remedy !== undefined && (
        <button type="button" class="primary" onClick={() => onRemedy(remedy)}>
          {REMEDY_LABELS[remedy]}
        </button>
      )}
    </section>
  );
}
