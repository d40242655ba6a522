import { splitList } from "../field-values.ts";
import { isBinaryVersion, isEmpty, type Rule } from "./rule.ts";

function protocols(value: string | undefined): string[] {
  return splitList(value).map((name) => (name.split("/", 1)[0] ?? name).toLowerCase());
}

/** 1xx and 2xx. */
export const SUCCESS_RULES: readonly Rule[] = [
  {
    id: "101-upgrade",
    level: "MUST",
    reference: "RFC 9110 §15.2.2",
    covers: ["101-01"],
    statuses: [101],
    // Browsers write a 101 of their own over HTTP/2 (RFC 8441), where there is no Upgrade.
    check: ({ headers, version }) =>
      version === "1.1" && headers.lacks("upgrade") ? "101 has to name the new protocol in Upgrade." : undefined,
  },
  {
    id: "101-protocol-offered",
    level: "MUST NOT",
    reference: "RFC 9110 §7.8",
    covers: ["101-02"],
    statuses: [101],
    check: ({ headers, requestHeaders }) => {
      const offered = protocols(requestHeaders?.joined("upgrade"));
      const chosen = protocols(headers.joined("upgrade"));
      if (offered.length === 0 || chosen.every((name) => offered.includes(name))) return undefined;
      return "The server switched to a protocol that the request did not offer.";
    },
  },
  {
    id: "101-in-http2",
    level: "FACT",
    reference: "RFC 9113 §8.6",
    covers: ["101-03"],
    statuses: [101],
    check: (reading) =>
      isBinaryVersion(reading) ? "HTTP/2 and HTTP/3 have no 101; a WebSocket there shows 200." : undefined,
  },
  {
    id: "upgrade-connection",
    level: "MUST",
    reference: "RFC 9110 §7.8",
    covers: ["426-02"],
    fields: ["upgrade"],
    check: ({ headers, version }) => {
      if (version !== "1.1") return undefined;
      const isNamed = splitList(headers.joined("connection")).some((name) => name.toLowerCase() === "upgrade");
      return isNamed || !headers.isComplete
        ? undefined
        : "Whoever sends Upgrade has to name it in Connection too; else proxies drop it.";
    },
  },
  {
    id: "no-content-length",
    level: "MUST NOT",
    reference: "RFC 9110 §8.6",
    covers: ["1XX-01", "204-01"],
    fields: ["content-length"],
    check: ({ statusCode }) =>
      statusCode === 204 || (statusCode >= 100 && statusCode < 200)
        ? `A ${statusCode} has no content, so it must not carry Content-Length.`
        : undefined,
  },
  {
    id: "no-content-chunked",
    level: "MUST NOT",
    reference: "RFC 9112 §6.1",
    covers: ["1XX-02"],
    fields: ["transfer-encoding"],
    check: ({ statusCode }) =>
      statusCode === 204 || (statusCode >= 100 && statusCode < 200)
        ? `A ${statusCode} has no content, so it must not carry Transfer-Encoding.`
        : undefined,
  },
  {
    id: "200-validator",
    level: "FACT",
    reference: "RFC 9110 §15.3.1",
    covers: ["200-01"],
    statuses: [200],
    // Where nothing asks to keep the response, as with most answers to scripts, there is no copy to check again.
    check: ({ headers, method, cacheControl }) =>
      (method === "GET" || method === "HEAD") &&
      headers.lacks("etag") &&
      headers.lacks("last-modified") &&
      !cacheControl.has("no-store") &&
      (["max-age", "s-maxage", "public", "immutable"].some((name) => cacheControl.has(name)) || headers.has("expires"))
        ? "There is no ETag or Last-Modified, so an expired copy has to be loaded again in full."
        : undefined,
  },
  {
    id: "200-empty",
    level: "BCP",
    reference: "RFC 9110 §15.3.1",
    covers: ["200-02"],
    statuses: [200],
    // An empty file is right to be empty.
    check: (reading) =>
      isEmpty(reading) && reading.method !== "GET" && reading.method !== "OPTIONS"
        ? "Success with empty content; 204 says that more clearly."
        : undefined,
  },
  {
    id: "200-problem-document",
    level: "BCP",
    reference: "RFC 9457 §3.1.2",
    covers: ["200-03"],
    fields: ["content-type"],
    check: ({ statusCode, mediaType }) =>
      statusCode >= 200 && statusCode < 300 && mediaType.startsWith("application/problem+")
        ? "The content is of the type for errors, the status says success: monitors and caches are misled."
        : undefined,
  },
  {
    id: "201-location",
    level: "SHOULD",
    reference: "RFC 9110 §9.3.3",
    covers: ["201-02", "201-01"],
    statuses: [201],
    check: ({ headers, method }) =>
      method === "POST" && headers.lacks("location")
        ? "Created by POST without Location: the client cannot tell where the new thing is."
        : undefined,
  },
  {
    id: "202-monitor",
    level: "BCP",
    reference: "RFC 9110 §15.3.3",
    covers: ["202-01"],
    statuses: [202],
    check: (reading) =>
      isEmpty(reading) &&
      reading.headers.lacks("location") &&
      reading.headers.lacks("operation-location") &&
      reading.headers.lacks("azure-asyncoperation")
        ? "Accepted, and nothing says where to ask whether it is done."
        : undefined,
  },
  {
    id: "203-altered",
    level: "FACT",
    reference: "RFC 9110 §15.3.4",
    covers: ["203-01"],
    statuses: [203],
    check: () => "Something between you and the site says that it altered this content.",
  },
  {
    id: "205-content",
    level: "MUST NOT",
    reference: "RFC 9110 §15.3.6",
    covers: ["205-01"],
    statuses: [205],
    check: ({ contentLength, method }) =>
      method !== "HEAD" && (contentLength ?? 0) > 0 ? "A 205 must not have content." : undefined,
  },
  {
    id: "delete-status",
    level: "SHOULD",
    reference: "RFC 9110 §9.3.5",
    covers: ["2XX-02"],
    statuses: [201, 205, 206],
    check: ({ method, statusCode }) =>
      method === "DELETE" ? `A DELETE that worked should answer 202, 204 or 200, not ${statusCode}.` : undefined,
  },
  {
    id: "post-status",
    level: "FACT",
    reference: "RFC 9110 §9.3.3",
    covers: ["POST-01"],
    statuses: [206, 304, 416],
    check: ({ method, statusCode }) =>
      method === "POST"
        ? `${statusCode} is no proper answer to POST: the server or something on the way errs.`
        : undefined,
  },
];
