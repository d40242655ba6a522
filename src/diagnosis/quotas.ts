import { serverNow } from "./clock.ts";
import { parseHttpDate } from "./http-date.ts";
import type { Reading } from "./reading.ts";
import { readStructuredList } from "./structured-fields.ts";
import type { Evidence } from "./types.ts";

/** One quota that the response speaks of. */
export interface Quota {
  /** What is counted, where the field's name or value says so: `requests`, `tokens`, `minute`. */
  readonly scope: string;
  readonly limit?: number;
  readonly remaining?: number;
  /** Until the quota is filled again, in seconds from the response. */
  readonly resetSeconds?: number;
  readonly evidence: readonly Evidence[];
}

interface Draft {
  limit?: number;
  remaining?: number;
  resetSeconds?: number;
  readonly evidence: Evidence[];
}

/** The many spellings of one idea: `X-RateLimit-Remaining`, `X-Rate-Limit-Reset`, `anthropic-ratelimit-tokens-limit`. */
const FAMILY = /rate-?limit/;
const MAX_QUOTAS = 12;

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,9})?/;
const DURATION =
  /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,9}(?:\.\d{1,9})?)s)?(?:(\d{1,9}(?:\.\d{1,9})?)ms)?$/;

function parseAmount(text: string): number | undefined {
  const number = DECIMAL.exec(text)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** `6m0s`, `1h`, `120ms`. */
function parseDuration(text: string): number | undefined {
  const parts = text === "" ? null : DURATION.exec(text);
  if (parts === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return days * 86_400 + hours * 3_600 + minutes * 60 + seconds + milliseconds / 1000;
}

/** Beyond these a number cannot be a duration any more: it is a moment since the epoch, in seconds or milliseconds. */
const FIRST_EPOCH_SECONDS = 1_000_000_000;
const FIRST_EPOCH_MILLISECONDS = 1_000_000_000_000;

/** Vendors write a reset as seconds, a moment, a date or a duration. */
function parseReset(text: string, reading: Reading): number | undefined {
  const now = serverNow(reading) / 1000;
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(text)) {
    const number = Number(text);
    if (number >= FIRST_EPOCH_MILLISECONDS) return number / 1000 - now;
    return number >= FIRST_EPOCH_SECONDS ? number - now : number;
  }
  const duration = parseDuration(text);
  if (duration !== undefined) return duration;
  const date = parseHttpDate(text);
  return date === undefined ? undefined : date.at / 1000 - now;
}

function wait(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.max(0, Math.ceil(seconds));
}

/** What is left of a field's name without the words that every such field has. */
function scopeOf(name: string): string {
  return name
    .replace(FAMILY, "")
    .split("-")
    .filter((word) => !["x", "remaining", "reset", "after", "limit", "api", "", "in"].includes(word))
    .join(" ");
}

function addField(drafts: Map<string, Draft>, name: string, reading: Reading): void {
  const text = reading.headers.get(name) ?? "";
  const isRemaining = name.includes("remaining");
  const isReset = !isRemaining && name.includes("reset");
  const isLimit = !isRemaining && !isReset && /limit-limit|-limit(?:-|$)/.test(name.replace(FAMILY, "ratelimit"));
  if (!isRemaining && !isReset && !isLimit) return;
  const scope = scopeOf(name);
  const draft = drafts.get(scope) ?? { evidence: [] };
  if (!drafts.has(scope) && drafts.size < MAX_QUOTAS) drafts.set(scope, draft);
  const amount = isReset ? wait(parseReset(text, reading)) : parseAmount(text);
  if (amount === undefined) return;
  if (isRemaining) draft.remaining ??= amount;
  else if (isReset) draft.resetSeconds ??= amount;
  else draft.limit ??= amount;
  draft.evidence.push(...reading.headers.line(name));
}

/** `used/limit`, as Shopify and Salesforce write it. */
const USED_OF_LIMIT = /(\d{1,9})\/(\d{1,9})$/;
const USED_OF_LIMIT_FIELDS = ["x-shopify-shop-api-call-limit", "sforce-limit-info"] as const;

function usedOfLimit(reading: Reading): Quota[] {
  return USED_OF_LIMIT_FIELDS.flatMap((name) => {
    const parts = USED_OF_LIMIT.exec(reading.headers.get(name) ?? "");
    if (parts === null) return [];
    const limit = Number(parts[2]);
    return [
      { scope: "", limit, remaining: Math.max(0, limit - Number(parts[1])), evidence: reading.headers.line(name) },
    ];
  });
}

/** `RateLimit: "default";r=0;t=30` (draft-ietf-httpapi-ratelimit-headers), or its older form `limit=10, remaining=0`. */
function draftField(reading: Reading): Quota[] {
  const text = reading.headers.joined("ratelimit");
  if (text === undefined) return [];
  const evidence = reading.headers.lines("ratelimit");
  const members = readStructuredList(text);
  if (members !== undefined) {
    return members.slice(0, MAX_QUOTAS).map(({ value, parameters }) => {
      const remaining = parameters.get("r");
      const reset = parameters.get("t");
      return {
        scope: value === "default" ? "" : value,
        ...(typeof remaining === "number" ? { remaining } : {}),
        ...(typeof reset === "number" ? { resetSeconds: reset } : {}),
        evidence,
      };
    });
  }
  const number = (name: string): number | undefined => {
    const found = new RegExp(`(?:^|[,;\\s])${name}=(\\d{1,12})`).exec(text.slice(0, 300))?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const remaining = number("remaining");
  const reset = number("reset");
  return [
    {
      scope: "",
      ...(remaining === undefined ? {} : { remaining }),
      ...(reset === undefined ? {} : { resetSeconds: reset }),
      evidence,
    },
  ];
}

/** One reset without a scope of its own stands for all that have none, as in `X-RateLimit-Remaining-Minute`. */
function withSharedReset(quotas: readonly Quota[]): readonly Quota[] {
  const shared = quotas.find(({ scope, resetSeconds }) => scope === "" && resetSeconds !== undefined)?.resetSeconds;
  if (shared === undefined) return quotas;
  return quotas.map((quota) => ({ ...quota, resetSeconds: quota.resetSeconds ?? shared }));
}

/** Every quota that the response names. */
export function readQuotas(reading: Reading): readonly Quota[] {
  const drafts = new Map<string, Draft>();
  for (const name of reading.headers.names()) {
    if (name !== "ratelimit" && FAMILY.test(name)) addField(drafts, name, reading);
  }
  const counted = [...drafts].map(([scope, draft]) => ({ scope, ...draft }));
  const quotas = [...draftField(reading), ...counted, ...usedOfLimit(reading)];
  return withSharedReset(quotas.filter(({ evidence }) => evidence.length > 0));
}

/** The quota that is used up; of several the one that takes longest. */
export function exhaustedQuota(quotas: readonly Quota[]): Quota | undefined {
  return quotas
    .filter(({ remaining }) => remaining !== undefined && remaining <= 0)
    .sort((a, b) => (b.resetSeconds ?? 0) - (a.resetSeconds ?? 0))[0];
}
