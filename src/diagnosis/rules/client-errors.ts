import { splitList } from "../field-values.ts";
import { linkTarget } from "../link-header.ts";
import { isRequestWhole, type Rule } from "./rule.ts";

/** `If-Match` and its kin, `If` of WebDAV, and those of vendors: `X-Amz-Copy-Source-If-Match`. */
const CONDITION = /(?:^|-)if(?:-|$)/;
/** An address is long from here on; servers begin to refuse at about 8,000. */
const LONG_ADDRESS = 1_500;

/** Whether a condition names the current tag, by the comparison of `If-None-Match` (RFC 9110 §13.1.2). */
function matchesWeakly(condition: string | undefined, etag: string | undefined): boolean {
  if (etag === undefined) return false;
  const opaque = (tag: string): string => tag.replace(/^W\//, "");
  return splitList(condition).some((tag) => tag === "*" || opaque(tag) === opaque(etag));
}

/** 4xx, logins and media types aside. */
export const CLIENT_ERROR_RULES: readonly Rule[] = [
  {
    id: "402-reserved",
    level: "FACT",
    reference: "RFC 9110 §15.5.3",
    covers: ["402-01"],
    statuses: [402],
    check: () => "402 has no standard meaning yet; each vendor gives it its own.",
  },
  {
    id: "405-allow",
    level: "MUST",
    reference: "RFC 9110 §15.5.6",
    covers: ["405-01"],
    statuses: [405],
    check: ({ headers }) =>
      headers.lacks("allow") ? "405 has to list the methods that work: Allow is missing." : undefined,
  },
  {
    id: "405-allow-empty",
    level: "FACT",
    reference: "RFC 9110 §10.2.1",
    covers: ["405-02"],
    statuses: [405],
    check: ({ headers }) =>
      headers.has("allow") && headers.all("allow").every((value) => value === "")
        ? "An empty Allow says that the address takes no method at all; it may be switched off for a time."
        : undefined,
  },
  {
    id: "405-allow-contradiction",
    level: "BCP",
    reference: "RFC 9110 §10.2.1",
    covers: ["405-03"],
    statuses: [405],
    check: ({ headers, sentMethod }) =>
      splitList(headers.joined("allow")).includes(sentMethod)
        ? `Allow lists ${sentMethod}, the very method that was refused.`
        : undefined,
  },
  {
    id: "411-length-sent",
    level: "BCP",
    reference: "RFC 9110 §15.5.12",
    covers: ["411-01"],
    statuses: [411],
    check: ({ requestHeaders }) =>
      requestHeaders?.has("content-length") === true
        ? "The request did say its length; something on the way removed it, or the server errs."
        : undefined,
  },
  {
    id: "412-unasked",
    level: "FACT",
    reference: "RFC 9110 §15.5.13",
    covers: ["412-01"],
    statuses: [412],
    check: (reading) => {
      const { requestHeaders } = reading;
      if (requestHeaders === undefined || !isRequestWhole(reading)) return undefined;
      return [...requestHeaders.names()].some((name) => CONDITION.test(name))
        ? undefined
        : "A condition failed, although the request named none.";
    },
  },
  {
    id: "412-not-304",
    level: "MUST",
    reference: "RFC 9110 §13.1.2",
    covers: ["412-02"],
    statuses: [412],
    check: (reading) => {
      const { method, requestHeaders, headers } = reading;
      if ((method !== "GET" && method !== "HEAD") || requestHeaders === undefined || !isRequestWhole(reading))
        return undefined;
      const isOther = ["if-match", "if-unmodified-since", "if"].some((name) => requestHeaders.has(name));
      return !isOther && matchesWeakly(requestHeaders.joined("if-none-match"), headers.whole("etag"))
        ? "A failed If-None-Match on GET or HEAD has to be answered with 304, not 412."
        : undefined;
    },
  },
  {
    id: "414-short-address",
    level: "FACT",
    reference: "RFC 9110 §15.5.15",
    covers: ["414-01"],
    statuses: [414],
    check: ({ url }) =>
      url !== undefined && url.search === "" && url.href.length < LONG_ADDRESS
        ? `The address is only ${url.href.length} characters long as seen here; something on the way may have made it longer.`
        : undefined,
  },
  {
    id: "417-unasked",
    level: "BCP",
    reference: "RFC 9110 §10.1.1",
    covers: ["417-01"],
    statuses: [417],
    check: (reading) =>
      isRequestWhole(reading) && reading.requestHeaders?.has("expect") === false
        ? "The request carried no Expect; something on the way added it, or the server errs."
        : undefined,
  },
  {
    id: "418-unused",
    level: "FACT",
    reference: "RFC 9110 §15.5.19",
    covers: ["418-01"],
    statuses: [418],
    check: () => "418 is reserved because of a joke and stands for nothing; some sites use it to refuse programs.",
  },
  {
    id: "426-upgrade",
    level: "MUST",
    reference: "RFC 9110 §15.5.22",
    covers: ["426-01"],
    statuses: [426],
    check: ({ headers }) =>
      headers.lacks("upgrade") ? "426 has to name the protocol it wants: Upgrade is missing." : undefined,
  },
  {
    id: "429-retry-after",
    level: "MAY",
    reference: "RFC 6585 §4",
    covers: ["429-01"],
    statuses: [429],
    check: ({ headers }) => {
      const saysWhen = [...headers.names()].some(
        (name) =>
          name.includes("retry-after") || (name.includes("rate") && name.includes("reset")) || name === "ratelimit",
      );
      return saysWhen || !headers.isComplete
        ? undefined
        : "The server does not say how long to wait; Retry-After would.";
    },
  },
  {
    id: "451-blocked-by",
    level: "SHOULD",
    reference: "RFC 7725 §4",
    covers: ["451-02"],
    statuses: [451],
    check: ({ headers }) =>
      headers.isComplete && linkTarget(headers, "blocked-by") === undefined
        ? 'Who blocks should name itself with Link: <…>; rel="blocked-by".'
        : undefined,
  },
];
