import type { Rule } from "./rule.ts";

/** Challenges (RFC 9110 §11). */
export const LOGIN_RULES: readonly Rule[] = [
  {
    id: "401-www-authenticate",
    level: "MUST",
    reference: "RFC 9110 §15.5.2",
    covers: ["401-01"],
    statuses: [401],
    check: ({ headers, challenges }) => {
      if (headers.lacks("www-authenticate"))
        return "401 has to say how to log in: WWW-Authenticate is missing. The browser can show no login box.";
      const values = headers.all("www-authenticate");
      if (values.length === 0) return undefined;
      if (values.every((value) => value === ""))
        return "401 has to name at least one way to log in; WWW-Authenticate is empty.";
      const isReadable = values.every((value) => value !== "" && !value.endsWith("…"));
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
    id: "404-hidden",
    level: "MAY",
    reference: "RFC 9110 §15.5.4",
    covers: ["403-03"],
    statuses: [404],
    check: ({ challenges }) =>
      challenges.length > 0 ? "It may exist and be hidden: the server names a login that might show it." : undefined,
  },
];
