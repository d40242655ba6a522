import { splitList } from "../field-values.ts";
import { findProxyError, PROXY_ERRORS, readCacheStatus } from "../origin/standard-fields.ts";
import type { Rule } from "./rule.ts";

/** 5xx, and what proxies say of them. */
export const SERVER_ERROR_RULES: readonly Rule[] = [
  {
    id: "501-known-method",
    level: "FACT",
    reference: "RFC 9110 §15.6.2",
    covers: ["501-01"],
    statuses: [501],
    check: ({ method }) =>
      method === "GET" || method === "HEAD"
        ? `501 says that something this request needs is missing. The method can hardly be it: general-purpose servers have to know ${method}.`
        : undefined,
  },
  {
    id: "503-retry-after",
    level: "MAY",
    reference: "RFC 9110 §15.6.4",
    covers: ["503-01"],
    statuses: [503],
    check: ({ headers }) =>
      headers.lacks("retry-after") ? "The server does not say when to come back; Retry-After would." : undefined,
  },
  {
    id: "503-prefetch",
    level: "FACT",
    reference: "Fetch, Sec-Purpose",
    covers: ["503-02"],
    statuses: [503],
    check: ({ requestHeaders }) =>
      requestHeaders?.includes("sec-purpose", "prefetch") === true
        ? "Only a prefetch was refused; that is common and need not be an outage."
        : undefined,
  },
  {
    id: "504-only-if-cached",
    level: "FACT",
    reference: "RFC 9111 §5.2.1.7",
    covers: ["504-02"],
    statuses: [504],
    check: ({ requestHeaders }) =>
      requestHeaders?.includes("cache-control", "only-if-cached") === true
        ? "Only a cached copy was allowed; where there is none, 504 is the right answer."
        : undefined,
  },
  {
    id: "511-from-network",
    level: "FACT",
    reference: "RFC 6585 §6",
    covers: ["511-02"],
    statuses: [511],
    check: () => "511 is meant for networks that want a login first; sites should not send it.",
  },
  {
    id: "proxy-status-mismatch",
    level: "SHOULD",
    reference: "RFC 9209 §2.1.1",
    covers: ["PS-02"],
    fields: ["proxy-status"],
    check: (reading) => {
      const error = findProxyError(reading);
      const known = error === undefined ? undefined : PROXY_ERRORS[error.type];
      // The other types are also added to answers that the proxy only passes on.
      if (error === undefined || known === undefined || !known.isOwn || error.receivedStatus !== undefined)
        return undefined;
      return known.status === 0 || known.status === reading.statusCode
        ? undefined
        : `For the proxy error ${error.type} the status should be ${known.status}.`;
    },
  },
  {
    id: "cache-status-contradiction",
    level: "FACT",
    reference: "RFC 9211 §2.1",
    covers: ["CS-01"],
    fields: ["cache-status"],
    check: (reading) =>
      readCacheStatus(reading).some(({ isHit, forwarded }) => isHit && forwarded !== undefined)
        ? "Cache-Status says both that the cache answered (hit) and that it asked further (fwd)."
        : undefined,
  },
  {
    id: "421-through-proxy",
    level: "FACT",
    reference: "RFC 9110 §15.5.20",
    covers: ["421-02"],
    statuses: [421],
    check: ({ headers }) =>
      splitList(headers.joined("via")).length > 0
        ? "421 comes from the site's server or its gateway; a proxy on your side must not make it."
        : undefined,
  },
];
