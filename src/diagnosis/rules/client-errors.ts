import { splitList } from "../field-values.ts";
import { linkTarget } from "../link-header.ts";
import { isRequestWhole, type Rule } from "./rule.ts";

const CONDITIONS = ["if-match", "if-unmodified-since", "if-none-match", "if-modified-since", "if"];
/** An address is long from here on; servers begin to refuse at about 8,000. */
const LONG_ADDRESS = 1_500;

/** 4xx. */
export const CLIENT_ERROR_RULES: readonly Rule[] = [
  {
    id: "401-www-authenticate",
    level: "MUST",
    reference: "RFC 9110 §15.5.2",
    covers: ["401-01"],
    statuses: [401],
    check: ({ headers, challenges }) => {
      if (headers.lacks("www-authenticate"))
        return "401 has to say how to log in: WWW-Authenticate is missing. The browser can show no login box.";
      const isReadable = headers.all("www-authenticate").every((value) => value !== "" && !value.endsWith("…"));
      const isEmptyField =
        headers.has("www-authenticate") && headers.all("www-authenticate").every((value) => value === "");
      if (isEmptyField) return "401 has to name at least one way to log in; WWW-Authenticate is empty.";
      return isReadable && challenges.length === 0
        ? "WWW-Authenticate names no scheme, so nobody knows how to log in."
        : undefined;
    },
  },
  {
    id: "401-basic-realm",
    level: "MUST",
    reference: "RFC 7617 §2",
    covers: ["401-02"],
    fields: ["www-authenticate"],
    check: ({ challenges, headers }) =>
      challenges.some(({ scheme, parameters }) => scheme === "basic" && !parameters.has("realm")) &&
      headers.whole("www-authenticate") !== undefined
        ? "The Basic challenge has no realm, so the browser cannot say what the login is for."
        : undefined,
  },
  {
    id: "www-authenticate-elsewhere",
    level: "MAY",
    reference: "RFC 9110 §11.6.1",
    covers: ["401-04"],
    fields: ["www-authenticate"],
    check: ({ statusCode, challenges }) =>
      statusCode !== 401 && statusCode >= 200 && challenges.length > 0
        ? "WWW-Authenticate on another status than 401 says that a (different) login might change the answer."
        : undefined,
  },
  {
    id: "401-cross-site",
    level: "FACT",
    reference: "Fetch, HTTP-network-or-cache fetch",
    covers: ["401-05"],
    statuses: [401],
    check: ({ requestHeaders, challenges }) =>
      requestHeaders?.get("sec-fetch-mode") === "cors" &&
      requestHeaders.get("sec-fetch-site") === "cross-site" &&
      challenges.length > 0
        ? "The browser shows no login box here: a script asked across sites."
        : undefined,
  },
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
        ? "An empty Allow says that no method works at the moment."
        : undefined,
  },
  {
    id: "405-allow-contradiction",
    level: "BCP",
    reference: "RFC 9110 §10.2.1",
    covers: ["405-03"],
    statuses: [405],
    check: ({ headers, method }) =>
      splitList(headers.joined("allow")).includes(method)
        ? `Allow lists ${method}, the very method that was refused.`
        : undefined,
  },
  {
    id: "407-proxy-authenticate",
    level: "MUST",
    reference: "RFC 9110 §15.5.8",
    covers: ["407-01"],
    statuses: [407],
    check: ({ headers }) =>
      headers.lacks("proxy-authenticate")
        ? "407 has to say how to log in at the proxy: Proxy-Authenticate is missing."
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
      return CONDITIONS.some((name) => requestHeaders.has(name))
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
      const { method, requestHeaders } = reading;
      if ((method !== "GET" && method !== "HEAD") || requestHeaders === undefined || !isRequestWhole(reading))
        return undefined;
      const isOnlyNoneMatch =
        requestHeaders.has("if-none-match") &&
        !requestHeaders.has("if-match") &&
        !requestHeaders.has("if-unmodified-since") &&
        !requestHeaders.has("if");
      return isOnlyNoneMatch
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
    id: "415-coding-hint",
    level: "BCP",
    reference: "RFC 9110 §15.5.16",
    covers: ["415-02"],
    statuses: [415],
    check: ({ headers, requestHeaders }) =>
      requestHeaders?.has("content-encoding") === true && headers.lacks("accept-encoding") && headers.lacks("accept")
        ? "The content was compressed; the server ought to say in Accept-Encoding which compressions it takes."
        : undefined,
  },
  {
    id: "415-coding-misleading",
    level: "MUST NOT",
    reference: "RFC 9110 §12.5.3",
    covers: ["415-03"],
    statuses: [415],
    check: (reading) =>
      reading.headers.has("accept-encoding") &&
      isRequestWhole(reading) &&
      reading.requestHeaders?.has("content-encoding") === false
        ? "The content was not compressed, so Accept-Encoding misleads here."
        : undefined,
  },
  {
    id: "415-accept",
    level: "MAY",
    reference: "RFC 9110 §15.5.16",
    covers: ["415-01"],
    statuses: [415],
    check: ({ headers, method }) =>
      method !== "PATCH" && ["accept", "accept-post", "accept-encoding"].every((name) => headers.lacks(name))
        ? "The server could say in Accept which types it takes, and does not."
        : undefined,
  },
  {
    id: "415-accept-patch",
    level: "SHOULD",
    reference: "RFC 5789 §2.2",
    covers: ["415-04"],
    statuses: [415],
    check: ({ headers, method }) =>
      method === "PATCH" && headers.lacks("accept-patch")
        ? "The server does not say which patch formats it takes: Accept-Patch is missing."
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
  {
    id: "404-hidden",
    level: "MAY",
    reference: "RFC 9110 §15.5.4",
    covers: ["403-03"],
    statuses: [404],
    check: ({ challenges }) =>
      challenges.length > 0 ? "It may exist and be hidden: the server names a login that might show it." : undefined,
  },
];
