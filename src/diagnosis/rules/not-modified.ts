import { isRequestWhole, type Rule } from "./rule.ts";

/** What a 304 should leave out (RFC 9110 §15.4.5). */
const EXTRA_FIELDS = ["content-type", "content-encoding", "content-language"];

/** 304: a copy that may be used on. */
export const NOT_MODIFIED_RULES: readonly Rule[] = [
  {
    id: "304-etag",
    level: "MUST",
    reference: "RFC 9110 §15.4.5",
    covers: ["304-01"],
    statuses: [304],
    check: (reading) => {
      const { headers, requestHeaders } = reading;
      const asked = requestHeaders?.get("if-none-match");
      const isByTag = asked !== undefined && asked !== "*" && requestHeaders?.has("if-modified-since") === false;
      return isByTag && isRequestWhole(reading) && headers.lacks("etag")
        ? "The copy was compared by its ETag, and the 304 does not repeat it, so the copy cannot be refreshed rightly."
        : undefined;
    },
  },
  {
    id: "304-unasked",
    level: "FACT",
    reference: "RFC 9110 §15.4.5",
    covers: ["304-03"],
    statuses: [304],
    check: (reading) => {
      const { requestHeaders, method } = reading;
      if (method === "POST") return undefined;
      if (method !== "GET" && method !== "HEAD") return `304 answers only a conditional GET or HEAD, not ${method}.`;
      if (!isRequestWhole(reading)) return undefined;
      if (requestHeaders?.has("if-none-match") === true || requestHeaders?.has("if-modified-since") === true)
        return undefined;
      return "Not Modified, although the request named no copy: a server or cache at fault, which can give a blank page.";
    },
  },
  {
    id: "304-metadata",
    level: "SHOULD NOT",
    reference: "RFC 9110 §15.4.5",
    covers: ["304-05"],
    statuses: [304],
    check: ({ headers }) => {
      const extra = EXTRA_FIELDS.filter((name) => headers.has(name));
      return extra.length > 0
        ? `A 304 should leave out ${extra.join(", ")}: they may overwrite those of the stored copy.`
        : undefined;
    },
  },
];
