import { useSignal } from "@preact/signals";

interface Props {
  readonly label: string;
  /** Made when it is asked for. */
  text(): string;
  copy(text: string): Promise<boolean>;
}

const ANSWER_SHOWN_MS = 1600;

/** Copies a text and says whether it worked. */
export function CopyButton({ label, text, copy }: Props) {
  const answer = useSignal<string | undefined>(undefined);
  const onClick = async () => {
    answer.value = (await copy(text())) ? "Copied" : "Copying failed";
    setTimeout(() => {
      answer.value = undefined;
    }, ANSWER_SHOWN_MS);
  };
  return (
    <button type="button" class="quiet" onClick={onClick}>
      <span aria-live="polite">{answer.value ?? label}</span>
    </button>
  );
}
