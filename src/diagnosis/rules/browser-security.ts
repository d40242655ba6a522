import { corsOrigin, isPreflight } from "../causes/cors.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "./rule.ts";

/** JavaScript types (WHATWG MIME Sniffing). */
const SCRIPT_TYPE =
  /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)$|^text\/(?:javascript1\.\d|jscript|livescript)$/;

/** What `import … with { type }` may load: browsers call these requests scripts as well. */
const MODULE_TYPE = /[/+]json$|^text\/css$/;

function isBlockedByNosniff({ resourceType, mediaType, statusCode }: Reading): boolean {
  if (statusCode === 304 || statusCode === 204) return false;
  if (resourceType === "script") return !SCRIPT_TYPE.test(mediaType) && !MODULE_TYPE.test(mediaType);
  return resourceType === "stylesheet" && mediaType !== "text/css";
}

/** What browsers check by themselves: HSTS, CORS, types. */
export const BROWSER_RULES: readonly Rule[] = [
  {
    id: "hsts-over-http",
    level: "MUST NOT",
    reference: "RFC 6797 §7.2",
    covers: ["HSTS-01"],
    fields: ["strict-transport-security"],
    check: ({ url, headers }) =>
      url?.protocol === "http:" && !headers.has("non-authoritative-reason")
        ? "Strict-Transport-Security must not be sent over http; browsers ignore it there."
        : undefined,
  },
  {
    id: "hsts-repeated",
    level: "MUST",
    reference: "RFC 6797 §7.1",
    covers: ["HSTS-02"],
    fields: ["strict-transport-security"],
    check: ({ headers }) =>
      headers.count("strict-transport-security") > 1
        ? "Strict-Transport-Security is there more than once; browsers read only the first."
        : undefined,
  },
  {
    id: "browser-made-redirect",
    level: "FACT",
    reference: "Chromium, net/url_request",
    covers: ["HSTS-03"],
    fields: ["non-authoritative-reason"],
    check: () => "The browser made this redirect itself; no server was asked.",
  },
  {
    id: "cors-not-readable",
    level: "FACT",
    reference: "Fetch, CORS check",
    covers: ["FE-01"],
    check: (reading) =>
      corsOrigin(reading) !== undefined &&
      !isPreflight(reading) &&
      reading.statusCode >= 200 &&
      reading.statusCode !== 304 &&
      reading.headers.lacks("access-control-allow-origin")
        ? `The server answered ${reading.statusCode}, but the page may not read it: the CORS headers are missing.`
        : undefined,
  },
  {
    id: "cors-preflight-status",
    level: "FACT",
    reference: "Fetch, CORS-preflight fetch",
    covers: ["FE-02"],
    check: (reading) =>
      isPreflight(reading) && reading.statusCode > 0 && (reading.statusCode < 200 || reading.statusCode > 299)
        ? "A preflight needs a 2xx answer. The real request was never sent."
        : undefined,
  },
  {
    id: "cors-wildcard-credentials",
    level: "FACT",
    reference: "Fetch, CORS protocol and credentials",
    covers: ["FE-03"],
    fields: ["access-control-allow-origin"],
    check: ({ headers }) =>
      headers.get("access-control-allow-origin") === "*" && headers.get("access-control-allow-credentials") === "true"
        ? "The wildcard does not work for requests with cookies, so Access-Control-Allow-Credentials is of no use here."
        : undefined,
  },
  {
    id: "nosniff-type",
    level: "FACT",
    reference: "Fetch, nosniff check",
    covers: ["FE-04"],
    fields: ["x-content-type-options"],
    check: (reading) =>
      reading.headers.includes("x-content-type-options", "nosniff") && isBlockedByNosniff(reading)
        ? `Loaded and then blocked: nosniff allows a ${reading.resourceType} only with its own type, and this came as ${reading.mediaType || "no type"}.`
        : undefined,
  },
];
