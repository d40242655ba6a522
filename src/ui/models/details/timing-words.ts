import { showDuration } from "../durations.ts";
import type { ServerMetric } from "./server-timing.ts";
import { type PhaseName, sumOfPhases, type Waterfall } from "./timing.ts";

/** The phases, for people. */
export const PHASE_WORDS: Readonly<Record<PhaseName, string>> = {
  blocked: "Queued",
  dns: "Name lookup",
  connect: "Connecting",
  ssl: "of which TLS",
  send: "Sending",
  wait: "Waiting",
  receive: "Receiving",
};

/** What the phases mean whose names do not say it. */
export const PHASE_LEGEND =
  "Queued: in the browser, before anything was sent. Waiting: from the last byte sent to the first byte of the answer.";

/** TLS is a part of connecting and never the whole story. */
const DOMINANT: Readonly<Partial<Record<PhaseName, string>>> = {
  blocked: "waiting in the browser, before anything was sent",
  dns: "looking up the name of the host",
  connect: "building the connection",
  send: "sending the request",
  wait: "waiting for the first byte of the answer",
  receive: "receiving the content",
};

/** From this share on, a phase is where the time went. */
const DOMINANT_SHARE = 0.6;
/** Whoever waits a shorter time does not notice (milliseconds). */
const NOTICEABLE_MS = 200;
/** Sources round their numbers; smaller gaps say nothing. */
const GAP_SHARE = 0.1;
const GAP_MS = 20;

function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** What the numbers plainly say, in sentences. Nothing where they say nothing. */
export function tellTiming(
  { phases, totalMs, givenMs }: Waterfall,
  metrics: readonly ServerMetric[],
): readonly string[] {
  const said: string[] = [];
  const [longest] = phases.filter(({ name }) => name !== "ssl").sort((a, b) => b.ms - a.ms);
  const where = longest === undefined ? undefined : DOMINANT[longest.name];
  const share = longest === undefined || totalMs === 0 ? 0 : longest.ms / totalMs;
  if (where !== undefined && totalMs >= NOTICEABLE_MS && share >= DOMINANT_SHARE) {
    said.push(`${percent(share)} of the time went into ${where}.`);
  }
  const wait = phases.find(({ name }) => name === "wait")?.ms;
  const slowest = metrics.reduce<ServerMetric | undefined>(
    (best, metric) => ((metric.durationMs ?? -1) > (best?.durationMs ?? -1) ? metric : best),
    undefined,
  );
  if (wait !== undefined && wait >= NOTICEABLE_MS && slowest?.durationMs !== undefined && slowest.durationMs <= wait) {
    const ownShare = slowest.durationMs / wait;
    if (ownShare >= DOMINANT_SHARE) {
      said.push(`By the server's own account, one of its steps took ${percent(ownShare)} of the wait for the answer.`);
    }
  }
  const missing = givenMs === undefined ? 0 : givenMs - sumOfPhases(phases);
  if (missing > GAP_MS && givenMs !== undefined && missing / givenMs > GAP_SHARE) {
    said.push(`The phases leave ${showDuration(missing)} of the whole time unexplained.`);
  }
  return said;
}
