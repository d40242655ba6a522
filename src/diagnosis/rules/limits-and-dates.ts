import { parseDigits } from "../field-values.ts";
import { parseHttpDate } from "../http-date.ts";
import { readQuotas } from "../quotas.ts";
import { readRetryAfter } from "../retry-after.ts";
import { readStructuredDate, readStructuredList } from "../structured-fields.ts";
import type { Rule } from "./rule.ts";

const DRAFT = "draft-ietf-httpapi-ratelimit-headers";

/** Retry-After, quotas, and interfaces that are announced to end. */
export const LIMIT_RULES: readonly Rule[] = [
  {
    id: "retry-after-format",
    level: "MUST",
    reference: "RFC 9110 §10.2.3",
    covers: ["RA-01"],
    fields: ["retry-after"],
    check: ({ headers }) => {
      const text = headers.whole("retry-after");
      const form = parseHttpDate(text)?.form;
      if (text === undefined || parseDigits(text) !== undefined || form === "preferred") return undefined;
      return form === "accepted"
        ? "Retry-After is a date in an obsolete form or spelling; servers have to use the one of today."
        : "Retry-After is neither a whole number of seconds nor a date of HTTP.";
    },
  },
  {
    id: "ratelimit-retry-after",
    level: "FACT",
    reference: DRAFT,
    covers: ["RL-01"],
    fields: ["ratelimit", "ratelimit-reset"],
    check: (reading) => {
      const wait = readRetryAfter(reading)?.seconds;
      const reset = readQuotas(reading).find(({ resetSeconds }) => resetSeconds !== undefined)?.resetSeconds;
      if (wait === undefined || reset === undefined || wait <= reset) return undefined;
      return "Retry-After and the reset of the rate limit differ. Clients have to go by Retry-After.";
    },
  },
  {
    id: "ratelimit-too-early",
    level: "SHOULD NOT",
    reference: DRAFT,
    covers: ["RL-02"],
    fields: ["ratelimit", "ratelimit-reset"],
    check: (reading) => {
      const wait = readRetryAfter(reading)?.seconds;
      const reset = readQuotas(reading).find(
        ({ resetSeconds, remaining }) => resetSeconds !== undefined && (remaining ?? 0) <= 0,
      )?.resetSeconds;
      if (wait === undefined || reset === undefined || wait >= reset) return undefined;
      return "Retry-After names an earlier time than the reset of the rate limit; the later one is safer.";
    },
  },
  {
    id: "ratelimit-old-form",
    level: "FACT",
    reference: DRAFT,
    covers: ["RL-03"],
    fields: ["ratelimit"],
    check: ({ headers }) =>
      headers.whole("ratelimit") !== undefined && readStructuredList(headers.joined("ratelimit")) === undefined
        ? "RateLimit is not in the form of today's draft; newer clients ignore it."
        : undefined,
  },
  {
    id: "deprecation-format",
    level: "MUST",
    reference: "RFC 9745 §2.1",
    covers: ["DEP-01"],
    fields: ["deprecation"],
    check: ({ headers }) => {
      const text = headers.whole("deprecation");
      if (text === undefined || readStructuredDate(text) !== undefined) return undefined;
      return "Deprecation has to be a structured date (@ and seconds). The interface is, or will be, deprecated.";
    },
  },
  {
    id: "sunset-before-deprecation",
    level: "MUST NOT",
    reference: "RFC 9745 §4",
    covers: ["DEP-02"],
    fields: ["sunset"],
    check: ({ headers }) => {
      const deprecated = readStructuredDate(headers.whole("deprecation"));
      const end = parseHttpDate(headers.get("sunset"))?.at;
      if (deprecated === undefined || end === undefined || end / 1000 >= deprecated) return undefined;
      return "The day it ends (Sunset) lies before the day it is deprecated: one of them is wrong.";
    },
  },
  {
    id: "sunset-announced",
    level: "FACT",
    reference: "RFC 8594 §3",
    covers: ["DEP-03"],
    fields: ["sunset"],
    check: ({ headers }) => {
      const end = parseHttpDate(headers.get("sunset"))?.at;
      return end === undefined
        ? undefined
        : `This address is announced to stop working on ${new Date(end).toISOString().slice(0, 10)}.`;
    },
  },
];
