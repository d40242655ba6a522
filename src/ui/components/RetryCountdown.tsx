import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { showCountdown } from "../models/durations.ts";

interface Props {
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
}

const TICK_MS = 1000;
const RADIUS = 6.5;
const ROUND = 2 * Math.PI * RADIUS;

/** The time that is left until a repeat is welcome, running down. Whether a repeat is safe is said elsewhere. */
export function RetryCountdown({ from, until }: Props) {
  const now = useSignal(Date.now());
  const leftMs = until - now.value;
  const isOver = leftMs <= 0;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => {
      now.value = Date.now();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isOver, until]);
  const share = Math.min(1, Math.max(0, leftMs / Math.max(1, until - from)));
  return (
    <span class="countdown" role="timer" aria-label="Time left to wait">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r={RADIUS} />
        {!isOver && <circle class="left" cx="8" cy="8" r={RADIUS} stroke-dasharray={`${share * ROUND} ${ROUND}`} />}
      </svg>
      {isOver ? "wait is over" : showCountdown(leftMs)}
    </span>
  );
}
