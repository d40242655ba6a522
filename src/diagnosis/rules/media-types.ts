import { refusesPlainContent } from "../content-codings.ts";
import { isRequestWhole, type Rule } from "./rule.ts";

/** 415: which types and compressions a server takes. */
export const MEDIA_TYPE_RULES: readonly Rule[] = [
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
      reading.requestHeaders?.has("content-encoding") === false &&
      !refusesPlainContent(reading.headers.joined("accept-encoding"))
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
];
