import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Diagnosis } from "../../diagnosis/types.ts";
import type { Entry } from "../../traffic/entry.ts";
import { diagnoseEntry, loadDiagnosis } from "./diagnosing.ts";
import { type Explanation, explain, type Outcome, outcomeKey, preferRegistry } from "./explanation.ts";

/** What is known of an outcome by now. */
export interface Explained {
  readonly explanation: Explanation | undefined;
  readonly diagnosis: Diagnosis | undefined;
}

/** Explanations and diagnoses, made when a view first asks for them and kept while it is open. */
export interface ExplanationBook {
  /** What is known by now. Asking starts the loading; whoever reads it in a component is drawn again when it comes. */
  read(outcome: Outcome): Explanation | undefined;
  /** What one response says about itself, in the same way. `undefined` also for no entry. */
  diagnose(entry: Entry | undefined): Diagnosis | undefined;
  /** Both at once, with the meaning that fits the response first. */
  explainEntry(outcome: Outcome, entry: Entry | undefined): Explained;
  /** Loads what most pages need, so that it is there when they ask. */
  warmUp(): void;
  /** True while nothing that was asked for is on its way. */
  readonly isSettled: ReadonlySignal<boolean>;
}

interface Sources {
  readonly explain: (outcome: Outcome) => Promise<Explanation | undefined>;
  readonly diagnose: (entry: Entry) => Promise<Diagnosis>;
  readonly warmUp?: () => Promise<unknown>;
}

/** @param sources answer one question each; tests pass their own */
export function openExplanationBook(
  sources: Sources = { explain, diagnose: diagnoseEntry, warmUp: loadDiagnosis },
): ExplanationBook {
  const explanations = new Map<string, Signal<Explanation | undefined>>();
  // Entries are replaced when they change, so the object itself is the key and is let go with it.
  const diagnoses = new WeakMap<Entry, Signal<Diagnosis | undefined>>();
  const loading = signal(0);

  const follow = <Answer>(asked: Promise<Answer>): Signal<Answer | undefined> => {
    const answer = signal<Answer>();
    // Counted in the next turn, because a component may be asking in the middle of being drawn.
    queueMicrotask(() => {
      loading.value += 1;
    });
    asked
      .catch(() => undefined)
      .then((given) => {
        answer.value = given;
        loading.value -= 1;
      });
    return answer;
  };

  return {
    read(outcome) {
      const key = outcomeKey(outcome);
      const known = explanations.get(key) ?? follow(sources.explain(outcome));
      explanations.set(key, known);
      return known.value;
    },
    diagnose(entry) {
      if (entry === undefined) return undefined;
      const known = diagnoses.get(entry) ?? follow(sources.diagnose(entry));
      diagnoses.set(entry, known);
      return known.value;
    },
    explainEntry(outcome, entry) {
      const diagnosis = this.diagnose(entry);
      return { explanation: preferRegistry(this.read(outcome), diagnosis?.registry), diagnosis };
    },
    warmUp() {
      void sources.warmUp?.();
    },
    isSettled: computed(() => loading.value === 0),
  };
}
