import type { EntryDraft } from "../../src/traffic/page-log.ts";

const HOSTS = [
  "shop.example.com",
  "shop.example.com",
  "img.example.com",
  "cdn.example.net",
  "api.example.com",
] as const;
const TYPES = ["script", "image", "image", "stylesheet", "xmlhttprequest"] as const;
const SECONDS = 24;
const OUTAGE_FROM_MS = 11_000;
const OUTAGE_TO_MS = 15_500;

/** Numbers between 0 and 1 that look like chance and are the same every time. */
function makeChance(): () => number {
  let state = 20_261_121;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function statusOf(chance: number, isDown: boolean): number {
  if (isDown && chance < 0.85) return 503;
  if (chance < 0.05) return 304;
  if (chance < 0.08) return 404;
  if (chance < 0.09) return 429;
  return chance < 0.12 ? 204 : 200;
}

/** Twenty-four seconds of a shop as DevTools see it: two bursts of a page, and an API that is down for a while. */
export function busyDrafts(startMs: number): readonly EntryDraft[] {
  const chance = makeChance();
  const offsets = Array.from({ length: 470 }, () => {
    const kind = chance();
    const part = kind < 0.35 ? chance() ** 2 * 0.12 : kind < 0.65 ? 0.42 + chance() ** 2 * 0.2 : chance();
    return Math.round(part * SECONDS * 1000);
  }).sort((a, b) => a - b);
  return offsets.map((offset, index): EntryDraft => {
    const host = HOSTS[Math.floor(chance() * HOSTS.length)] ?? HOSTS[0];
    const isApi = host === "api.example.com";
    const isDown = isApi && offset > OUTAGE_FROM_MS && offset < OUTAGE_TO_MS;
    const durationMs = Math.round((isApi ? 160 : 25) * (0.4 + 3 * chance() ** 3));
    const common = {
      requestId: String(index),
      method: "GET",
      url: `https://${host}/${isApi ? "v2/orders" : "assets/part"}/${index}`,
      type: isApi ? "xmlhttprequest" : (TYPES[index % TYPES.length] ?? "image"),
      responseHeaders: [],
      timeStamp: startMs + offset,
      startedAt: startMs + offset - durationMs,
      frameId: 0,
    };
    if (index % 61 === 60) {
      return {
        ...common,
        url: "https://metrics.exmaple.com/t",
        role: "failure",
        networkError: "net::ERR_NAME_NOT_RESOLVED",
      };
    }
    const fromCache = !isApi && chance() < 0.15;
    const statusCode = fromCache ? 200 : statusOf(chance(), isDown);
    return { ...common, role: "response", statusCode, fromCache, durationMs };
  });
}
