import type { Reading } from "../reading.ts";
import { type CookieLine, readCookies } from "../set-cookie.ts";
import type { Rule } from "./rule.ts";

const FIELDS = ["set-cookie"];
const DRAFT = "draft-ietf-httpbis-rfc6265bis";
/** What browsers store at most of name and value together. */
const MAX_COOKIE_SIZE = 4_096;
const MAX_AGE_SECONDS = 400 * 86_400;

function findCookie(reading: Reading, isBroken: (cookie: CookieLine) => boolean): CookieLine | undefined {
  return readCookies(reading.headers).find(isBroken);
}

function named(cookie: CookieLine | undefined, text: string): string | undefined {
  return cookie === undefined ? undefined : `The cookie ${cookie.name.slice(0, 60) || "(without name)"} ${text}`;
}

function lifetimeSeconds({ attributes }: CookieLine, now: number | undefined): number {
  const maxAge = attributes.get("max-age");
  if (maxAge !== undefined && /^\d{1,15}$/.test(maxAge)) return Number(maxAge);
  const expires = Date.parse(attributes.get("expires") ?? "");
  return Number.isNaN(expires) || now === undefined ? 0 : (expires - now) / 1000;
}

/** Browsers take these addresses for secure without encryption. */
function isLocal({ url }: Reading): boolean {
  const host = url?.hostname ?? "";
  return host === "localhost" || host.endsWith(".localhost") || host === "127.0.0.1" || host === "[::1]";
}

export const COOKIE_RULES: readonly Rule[] = [
  {
    id: "cookie-samesite-none",
    level: "FACT",
    reference: `${DRAFT} §5.7`,
    covers: ["CK-01"],
    fields: FIELDS,
    check: (reading) =>
      named(
        findCookie(
          reading,
          ({ attributes }) => attributes.get("samesite")?.toLowerCase() === "none" && !attributes.has("secure"),
        ),
        "is refused by browsers: SameSite=None needs Secure.",
      ),
  },
  {
    id: "cookie-secure-prefix",
    level: "FACT",
    reference: `${DRAFT} §5.7`,
    covers: ["CK-02"],
    fields: FIELDS,
    check: (reading) =>
      named(
        findCookie(reading, ({ name, attributes }) => /^__secure-/i.test(name) && !attributes.has("secure")),
        "is refused by browsers: its name promises Secure.",
      ),
  },
  {
    id: "cookie-host-prefix",
    level: "FACT",
    reference: `${DRAFT} §5.7`,
    covers: ["CK-03"],
    fields: FIELDS,
    check: (reading) =>
      named(
        findCookie(reading, ({ name, attributes }) => {
          if (!/^__host-/i.test(name)) return false;
          return !attributes.has("secure") || attributes.get("path") !== "/" || (attributes.get("domain") ?? "") !== "";
        }),
        "is refused by browsers: its name promises Secure, Path=/ and no Domain.",
      ),
  },
  {
    id: "cookie-too-large",
    level: "FACT",
    reference: `${DRAFT} §5.7`,
    covers: ["CK-04"],
    fields: FIELDS,
    check: (reading) =>
      named(
        findCookie(reading, ({ size }) => size > MAX_COOKIE_SIZE),
        "is refused by browsers: name and value are larger than 4096 bytes.",
      ),
  },
  {
    id: "cookie-repeated",
    level: "SHOULD NOT",
    reference: "RFC 6265 §4.1.1",
    covers: ["CK-05"],
    fields: FIELDS,
    check: (reading) => {
      const cookies = readCookies(reading.headers);
      // The same name for another domain or path is another cookie (§5.7).
      const key = ({ name, attributes }: CookieLine) =>
        [name, attributes.get("domain")?.toLowerCase() ?? "", attributes.get("path") ?? ""].join("\n");
      const keys = cookies.map(key);
      const repeated = cookies.find((cookie, index) => cookie.name !== "" && keys.indexOf(key(cookie)) < index);
      return named(repeated, "is set twice in one response; mostly the last one wins.");
    },
  },
  {
    id: "cookie-secure-over-http",
    level: "FACT",
    reference: `${DRAFT} §5.7`,
    covers: ["CK-06"],
    fields: FIELDS,
    check: (reading) =>
      reading.url?.protocol === "http:" && !isLocal(reading)
        ? named(
            findCookie(reading, ({ attributes }) => attributes.has("secure")),
            "is refused by browsers: Secure cannot be set over http.",
          )
        : undefined,
  },
  {
    id: "cookie-lifetime",
    level: "FACT",
    reference: `${DRAFT} §5.5`,
    covers: ["CK-07"],
    fields: FIELDS,
    check: (reading) => {
      const now = reading.sentAt ?? reading.receivedAt;
      return named(
        findCookie(reading, (cookie) => lifetimeSeconds(cookie, now) > MAX_AGE_SECONDS + 86_400),
        "asks for more than 400 days; browsers keep it for 400.",
      );
    },
  },
  {
    id: "cookie-folded",
    level: "BCP",
    reference: `${DRAFT} §3`,
    covers: ["CK-08"],
    fields: FIELDS,
    check: (reading) =>
      named(
        findCookie(reading, ({ text }) =>
          /; ?(?:path|httponly|secure|samesite|domain)(?:=[^;,]{0,100})?, ?[\w.-]{1,60}=/i.test(text.slice(0, 4_000)),
        ),
        "was joined with others by commas; only the first may survive.",
      ),
  },
];
