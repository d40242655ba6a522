import { parseChallenges } from "../../../diagnosis/challenges.ts";
import { splitList, splitOutsideQuotes, unquote } from "../../../diagnosis/field-values.ts";
import { CACHE_DIRECTIVES, COOKIE_ATTRIBUTES, CSP_DIRECTIVES, HSTS_DIRECTIVES } from "./directive-words.ts";
import {
  type ReadRemark,
  tellBytes,
  tellDeprecation,
  tellRange,
  tellReset,
  tellRetryAfter,
  tellSeconds,
  tellSenderClock,
  tellWhen,
  type ValueContext,
} from "./value-remarks.ts";

/** A piece of a value: the site's text, and what it means where that can be said. */
export interface ValuePart {
  readonly text: string;
  readonly about?: string;
}

/** What helps to read a value. */
export interface ReadableValue {
  /** A few words on the value as a whole. */
  readonly remark?: string;
  /** The pieces of a value of known structure. */
  readonly parts: readonly ValuePart[];
}

type ReadValue = (value: string, context: ValueContext) => ReadableValue;

/** A longer value is not taken apart; it is shown folded. */
const MAX_LENGTH = 8_192;
/** More parts than this are no help. */
const MAX_PARTS = 60;

const NOTHING: ReadableValue = { parts: [] };

function remark(text: string | undefined): ReadableValue {
  return text === undefined ? NOTHING : { remark: text, parts: [] };
}

function remarked(read: ReadRemark): ReadValue {
  return (value, context) => remark(read(value, context));
}

function part(text: string, about: string | undefined): ValuePart {
  return about === undefined ? { text } : { text, about };
}

/** A shorter list is read at a glance. */
const LONG_LIST_CHARACTERS = 48;

/** Plain members are worth a line each only where they are many or long. */
function listOf(members: readonly string[]): ReadableValue {
  const isLong = members.length > 1 && members.join().length > LONG_LIST_CHARACTERS;
  return isLong ? { parts: members.map((text) => ({ text })) } : NOTHING;
}

function directives(
  members: readonly string[],
  words: Readonly<Record<string, string | ((argument: string) => string | undefined)>>,
): readonly ValuePart[] {
  return members.map((text) => {
    const [, name = "", argument = ""] = /^([^\s=]*)\s*=?\s*([\s\S]*)$/.exec(text) ?? [];
    const word = Object.hasOwn(words, name.toLowerCase()) ? words[name.toLowerCase()] : undefined;
    return part(text, typeof word === "function" ? word(unquote(argument)) : word);
  });
}

/** One cookie a line, its attributes explained. The first piece is name and value, covered or not as it came in. */
function setCookie(value: string): ReadableValue {
  const parts = value.split("\n").flatMap((line) => {
    const [pair = "", ...attributes] = splitOutsideQuotes(line, ";");
    return attributes.length === 0 ? [] : [{ text: pair }, ...directives(attributes, COOKIE_ATTRIBUTES)];
  });
  return { parts };
}

/** Scheme by scheme, each with its parameters below (RFC 9110 §11.3). */
function challenges(value: string): ReadableValue {
  const parts = parseChallenges([value]).flatMap(({ scheme, parameters }) => [
    { text: scheme, about: "login scheme" },
    ...[...parameters].map(([name, text]) => ({ text: `${name}: ${text}` })),
  ]);
  return { parts };
}

/** W3C Trace Context §3.2: version, trace, span and flags. */
function traceparent(value: string): ReadableValue {
  const [, version, trace, span, flags] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(value.trim()) ?? [];
  if (version === undefined || trace === undefined || span === undefined || flags === undefined) return NOTHING;
  const isSampled = Number.parseInt(flags, 16) % 2 === 1;
  return {
    parts: [
      { text: trace, about: "the trace" },
      { text: span, about: "the step within it" },
      { text: flags, about: isSampled ? "recorded" : "not recorded" },
    ],
  };
}

const cacheControl: ReadValue = (value) => ({ parts: directives(splitList(value), CACHE_DIRECTIVES) });
const commaList: ReadValue = (value) => listOf(splitList(value));
const semicolonList: ReadValue = (value) => listOf(splitOutsideQuotes(value, ";"));

const policy: ReadValue = (value) => ({ parts: directives(splitOutsideQuotes(value, ";"), CSP_DIRECTIVES) });
const transportSecurity: ReadValue = (value) => ({
  parts: directives(splitOutsideQuotes(value, ";"), HSTS_DIRECTIVES),
});

/** Fields whose members are separated by commas (RFC 9110 §5.6.1), where a line for each reads better. */
const COMMA_FIELDS = `accept accept-ch accept-encoding accept-language accept-patch accept-post
  access-control-allow-headers access-control-allow-methods access-control-expose-headers access-control-request-headers
  allow alt-svc cache-status cdn-loop clear-site-data client-cert-chain critical-ch forwarded link permissions-policy
  prefer proxy-status ratelimit ratelimit-policy sec-ch-ua sec-ch-ua-full-version-list server-timing
  timing-allow-origin tracestate vary via x-cache x-cache-hits x-forwarded-for x-robots-tag x-served-by`;

const READERS: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ...COMMA_FIELDS.split(/\s+/).map((name) => [name, commaList] as const),
  ...["cache-control", "cdn-cache-control", "cloudflare-cdn-cache-control", "netlify-cdn-cache-control"].map(
    (name) => [name, cacheControl] as const,
  ),
  ...["vercel-cdn-cache-control", "surrogate-control"].map((name) => [name, cacheControl] as const),
  ...["content-security-policy", "content-security-policy-report-only"].map((name) => [name, policy] as const),
  ...["content-disposition", "content-type", "cookie"].map((name) => [name, semicolonList] as const),
  ...["expires", "if-modified-since", "if-unmodified-since", "last-modified", "memento-datetime", "sunset"].map(
    (name) => [name, remarked(tellWhen)] as const,
  ),
  ...["access-control-max-age", "age"].map((name) => [name, remarked(tellSeconds)] as const),
  ...["ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"].map((name) => [name, remarked(tellReset)] as const),
  ...["www-authenticate", "proxy-authenticate"].map((name) => [name, challenges] as const),
  ["content-length", remarked(tellBytes)],
  ["content-range", remarked(tellRange)],
  ["date", remarked(tellSenderClock)],
  ["deprecation", remarked(tellDeprecation)],
  ["retry-after", remarked(tellRetryAfter)],
  ["set-cookie", setCookie],
  ["strict-transport-security", transportSecurity],
  ["traceparent", traceparent],
]);

/**
 * What helps to read a value: its pieces where its structure is known, numbers and dates in words. Nothing where the
 * value says all by itself.
 * @param value secrets covered or not, as it is to be shown
 */
export function readValue(name: string, value: string, context: ValueContext): ReadableValue {
  if (value.length > MAX_LENGTH) return NOTHING;
  const read = READERS.get(name.toLowerCase());
  if (read === undefined) return NOTHING;
  const readable = read(value, context);
  const [only, ...others] = readable.parts;
  // A value of one piece need not be shown twice.
  if (only !== undefined && others.length === 0 && only.text === value.trim()) return remark(only.about);
  return readable.parts.length > MAX_PARTS ? { ...readable, parts: readable.parts.slice(0, MAX_PARTS) } : readable;
}
