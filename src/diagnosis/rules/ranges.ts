import { parseDigits } from "../field-values.ts";
import type { Reading } from "../reading.ts";
import { isRequestWhole, type Rule } from "./rule.ts";

interface ContentRange {
  readonly first: number;
  readonly last: number;
  /** Absent for `*`. */
  readonly total: number | undefined;
}

const BYTES = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i;

function readContentRange({ headers }: Reading): ContentRange | undefined {
  const parts = BYTES.exec(headers.whole("content-range") ?? "");
  return parts === null ? undefined : { first: Number(parts[1]), last: Number(parts[2]), total: parseDigits(parts[3]) };
}

const isMultipart = (reading: Reading): boolean => reading.mediaType === "multipart/byteranges";

/** 206, 416 and what belongs to them. */
export const RANGE_RULES: readonly Rule[] = [
  {
    id: "206-content-range",
    level: "MUST",
    reference: "RFC 9110 §15.3.7.1",
    covers: ["206-01"],
    statuses: [206],
    check: (reading) =>
      reading.headers.lacks("content-range") && !isMultipart(reading)
        ? "A part of the content that does not say which part it is: Content-Range is missing."
        : undefined,
  },
  {
    id: "206-multipart-range",
    level: "MUST NOT",
    reference: "RFC 9110 §15.3.7.2",
    covers: ["206-02"],
    statuses: [206],
    check: (reading) =>
      reading.headers.has("content-range") && isMultipart(reading)
        ? "Several parts in one answer carry their ranges inside; Content-Range must not stand in the header."
        : undefined,
  },
  {
    id: "206-unasked",
    level: "FACT",
    reference: "RFC 9110 §15.3.7",
    covers: ["206-04"],
    statuses: [206],
    check: (reading) => {
      const { method, requestHeaders } = reading;
      if (method !== "GET" && method !== "POST") return `Only GET can ask for a part; this answers ${method}.`;
      if (!isRequestWhole(reading) || requestHeaders?.has("range") === true) return undefined;
      return "A part of the content came although the request asked for all of it: the file may be incomplete.";
    },
  },
  {
    id: "content-range-invalid",
    level: "FACT",
    reference: "RFC 9110 §14.4",
    covers: ["206-05"],
    fields: ["content-range"],
    check: (reading) => {
      const range = readContentRange(reading);
      if (range === undefined) return undefined;
      const isValid = range.first <= range.last && (range.total === undefined || range.last < range.total);
      return isValid ? undefined : "The numbers in Content-Range contradict each other; the parts must not be joined.";
    },
  },
  {
    id: "206-single-asked",
    level: "MUST NOT",
    reference: "RFC 9110 §15.3.7.2",
    covers: ["206-06"],
    statuses: [206],
    check: (reading) => {
      const range = reading.requestHeaders?.whole("range");
      if (range === undefined || range.includes(",") || !isMultipart(reading)) return undefined;
      return "One part was asked for, and an answer made for several came back.";
    },
  },
  {
    id: "range-ignored",
    level: "MAY",
    reference: "RFC 9110 §14.2",
    covers: ["206-07"],
    statuses: [200],
    check: ({ requestHeaders, method }) =>
      method === "GET" && requestHeaders?.has("range") === true && !requestHeaders.has("if-range")
        ? "The server ignored the range and sent everything: jumping inside and resuming may not work."
        : undefined,
  },
  {
    id: "416-length",
    level: "SHOULD",
    reference: "RFC 9110 §15.5.17",
    covers: ["416-01"],
    statuses: [416],
    check: ({ headers, requestHeaders }) =>
      headers.lacks("content-range") && /^bytes=/i.test(requestHeaders?.get("range") ?? "bytes=")
        ? "416 to a request for bytes should name the whole length in Content-Range: bytes */length."
        : undefined,
  },
  {
    id: "content-range-elsewhere",
    level: "FACT",
    reference: "RFC 9110 §14.4",
    covers: ["416-02"],
    fields: ["content-range"],
    check: ({ statusCode }) =>
      statusCode !== 206 && statusCode !== 416 ? `Content-Range means nothing on ${statusCode}.` : undefined,
  },
];
