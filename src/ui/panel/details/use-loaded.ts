import { useEffect, useState } from "preact/hooks";

/**
 * What a promise brings, `undefined` until then and when it fails. An answer that comes after the question has changed
 * is let go.
 * @param inputs the question: asked again when one of them changes
 */
export function useLoaded<Answer>(load: () => Promise<Answer>, inputs: readonly unknown[]): Answer | undefined {
  const [answer, setAnswer] = useState<{ readonly value: Answer } | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    setAnswer(undefined);
    load().then(
      (value) => {
        if (isCurrent) setAnswer({ value });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [...inputs]);
  return answer?.value;
}
