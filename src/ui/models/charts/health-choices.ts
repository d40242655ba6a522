import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { parseTarget } from "../../../catalog/error-budget.ts";
import { DEFAULT_FAULTS, type FaultChoices } from "../../../traffic/health/rates.ts";
import type { HostSort } from "./host-rows.ts";

const DEFAULT_TARGET = 99.9;

/** What a person chose in the health view. */
export interface HealthChoices {
  /** One of the usual targets; `own` for the number typed. */
  readonly chosenTarget: Signal<number | "own">;
  readonly ownTarget: Signal<string>;
  /** Percent. While no readable number is typed, the last one that was. */
  readonly target: ReadonlySignal<number>;
  readonly faults: Signal<FaultChoices>;
  readonly hostSort: Signal<HostSort>;
}

export function createHealthChoices(): HealthChoices {
  const chosenTarget = signal<number | "own">(DEFAULT_TARGET);
  const ownTarget = signal("");
  let lastRead = DEFAULT_TARGET;
  return {
    chosenTarget,
    ownTarget,
    target: computed(() => {
      lastRead = chosenTarget.value === "own" ? (parseTarget(ownTarget.value) ?? lastRead) : chosenTarget.value;
      return lastRead;
    }),
    faults: signal(DEFAULT_FAULTS),
    hostSort: signal({ by: "errors", isDescending: true }),
  };
}

/** The choices of this window: they last as long as the panel is open. */
export const WINDOW_CHOICES = createHealthChoices();
