import { splitList } from "../field-values.ts";
import { parseHttpDate } from "../http-date.ts";
import { isRegistered, PHRASES } from "./registered-codes.ts";
import { hasContent, isBinaryVersion, type Rule } from "./rule.ts";

/** Fields of one value (RFC 9110, RFC 9111). Those with rules of their own are not among them. */
const SINGLE_FIELDS = [
  "date",
  "etag",
  "last-modified",
  "expires",
  "age",
  "retry-after",
  "content-range",
  "content-location",
  "server",
];

const DATE_FIELDS = ["date", "last-modified", "expires"];

/** Whether the sender wrote a time in another form than the one it has to use. */
function isMisformed(name: string, text: string): boolean {
  const form = parseHttpDate(text)?.form;
  // What caches make of an Expires that is no date has a rule of its own.
  return form === "accepted" || (form !== "preferred" && name !== "expires");
}

/** Clocks of a server and of the proxy before it may differ by this much without a fault. */
const CLOCK_TOLERANCE_MS = 600_000;

/** `etagc` is any visible character but the quote, and any byte above ASCII (RFC 9110 §8.8.3). */
const ENTITY_TAG = /^(?:W\/)?"[!#-~\u{80}-\u{10ffff}]*"$/u;
const EXACT_VERSION = /\/\d+\.\d+/;

export const MESSAGE_RULES: readonly Rule[] = [
  {
    id: "status-unregistered",
    level: "FACT",
    reference: "RFC 9110 §15",
    covers: ["GEN-01"],
    check: ({ statusCode }) =>
      statusCode >= 100 && statusCode <= 599 && !isRegistered(statusCode)
        ? `${statusCode} is not in the IANA registry. Software treats it like ${Math.floor(statusCode / 100)}00.`
        : undefined,
  },
  {
    id: "status-out-of-range",
    level: "FACT",
    reference: "RFC 9110 §15",
    covers: ["GEN-02"],
    check: ({ statusCode }) =>
      (statusCode > 0 && statusCode < 100) || statusCode > 599
        ? `${statusCode} lies outside of 100–599, so it is no valid status. Clients should treat it like a server error.`
        : undefined,
  },
  {
    id: "phrase-mismatch",
    level: "BCP",
    reference: "RFC 9112 §4",
    covers: ["GEN-03"],
    check: (reading) => {
      const meant = PHRASES.get(reading.reasonPhrase.toLowerCase());
      if (meant === undefined || meant === reading.statusCode || isBinaryVersion(reading)) return undefined;
      return `The words "${reading.reasonPhrase}" belong to ${meant}. Only the number ${reading.statusCode} counts.`;
    },
  },
  {
    id: "date-format",
    level: "MUST",
    reference: "RFC 9110 §5.6.7",
    covers: ["GEN-07"],
    fields: DATE_FIELDS,
    check: ({ headers }) => {
      const misformed = (name: string): string | undefined =>
        headers.wholes(name).find((value) => isMisformed(name, value));
      const broken = DATE_FIELDS.find((name) => misformed(name) !== undefined);
      if (broken === undefined) return undefined;
      const isAccepted = parseHttpDate(misformed(broken))?.form === "accepted";
      const what = isAccepted ? "written in an obsolete form or spelling" : "no date of HTTP";
      return `The time in ${broken} is ${what}. Servers have to write it like Sun, 06 Nov 1994 08:49:37 GMT.`;
    },
  },
  {
    id: "field-repeated",
    level: "MUST NOT",
    reference: "RFC 9110 §5.3",
    covers: ["GEN-08"],
    fields: SINGLE_FIELDS,
    check: ({ headers }) => {
      const repeated = SINGLE_FIELDS.find((name) => headers.count(name) > 1);
      if (repeated === undefined) return undefined;
      return `${repeated} may be there once and is there ${headers.count(repeated)} times. Browsers and proxies may pick different ones.`;
    },
  },
  {
    id: "content-type-missing",
    level: "SHOULD",
    reference: "RFC 9110 §8.3",
    covers: ["GEN-09"],
    check: (reading) =>
      reading.headers.lacks("content-type") && hasContent(reading)
        ? "There is content and no Content-Type, so the browser has to guess what it is."
        : undefined,
  },
  {
    id: "content-type-list",
    level: "FACT",
    reference: "RFC 9110 §8.3",
    covers: ["GEN-10"],
    fields: ["content-type"],
    check: ({ headers }) =>
      headers.count("content-type") > 1 || splitList(headers.get("content-type")).length > 1
        ? "Two content types were sent. Clients may pick different ones."
        : undefined,
  },
  {
    id: "etag-syntax",
    level: "MUST",
    reference: "RFC 9110 §8.8.3",
    covers: ["GEN-18"],
    fields: ["etag"],
    check: ({ headers }) => {
      const tag = headers.whole("etag");
      if (tag === undefined || ENTITY_TAG.test(tag)) return undefined;
      return "The ETag is not written as a quoted string, so caches may fail to ask with it.";
    },
  },
  {
    id: "last-modified-in-future",
    level: "MUST NOT",
    reference: "RFC 9110 §8.8.2.1",
    covers: ["GEN-19"],
    fields: ["last-modified"],
    check: ({ headers, sentAt }) => {
      const changed = parseHttpDate(headers.get("last-modified"))?.at;
      if (changed === undefined || sentAt === undefined || changed <= sentAt + CLOCK_TOLERANCE_MS) return undefined;
      return "Last-Modified is later than Date: the content claims to come from the future.";
    },
  },
  {
    id: "server-detail",
    level: "SHOULD NOT",
    reference: "RFC 9110 §10.2.4",
    covers: ["GEN-20"],
    fields: ["server"],
    check: ({ headers }) =>
      EXACT_VERSION.test((headers.get("server") ?? "").slice(0, 300))
        ? "Server tells the exact version. That is harmless for visitors, and useful to attackers."
        : undefined,
  },
];
