import { splitList } from "../field-values.ts";
import type { HeaderMap } from "../headers.ts";
import { isBinaryVersion, type Rule } from "./rule.ts";

/** Fields that belong to one connection (RFC 9113 §8.2.2, RFC 9114 §4.2). */
const CONNECTION_FIELDS = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];

const BINARY_VERSIONS = [
  ["2", "RFC 9113 §8.2.2"],
  ["3", "RFC 9114 §4.2"],
] as const;

const DIGITS = /^\d+$/;

/** All lengths that are given, in one line or several; none where a line is not known as a whole. */
function givenLengths(headers: HeaderMap): readonly string[] {
  const isWhole = headers.whole("content-length") !== undefined;
  return isWhole ? headers.all("content-length").flatMap((line) => line.split(",").map((one) => one.trim())) : [];
}

/** Where a message ends, and what belongs to its connection. */
export const FRAMING_RULES: readonly Rule[] = [
  {
    id: "content-length-malformed",
    level: "MUST NOT",
    reference: "RFC 9110 §8.6",
    covers: ["GEN-11"],
    fields: ["content-length"],
    check: ({ headers }) =>
      givenLengths(headers).every((one) => DIGITS.test(one))
        ? undefined
        : "Content-Length is no plain number. Strict clients refuse such a response.",
  },
  {
    id: "content-length-repeated",
    level: "MUST NOT",
    reference: "RFC 9110 §5.3",
    covers: ["GEN-11"],
    fields: ["content-length"],
    check: ({ headers }) => {
      const lengths = givenLengths(headers);
      if (lengths.length < 2 || !lengths.every((one) => DIGITS.test(one))) return undefined;
      return new Set(lengths).size > 1
        ? "The values of Content-Length contradict each other. Strict clients refuse such a response."
        : "Content-Length is there more than once. Strict clients refuse such a response.";
    },
  },
  {
    id: "length-with-chunked",
    level: "MUST NOT",
    reference: "RFC 9112 §6.2",
    covers: ["GEN-12", "GEN-13"],
    fields: ["transfer-encoding"],
    check: (reading) =>
      reading.headers.has("content-length") && !isBinaryVersion(reading)
        ? "Content-Length and Transfer-Encoding are both there. The length is ignored; together they can be a sign of a broken or attacked proxy."
        : undefined,
  },
  ...BINARY_VERSIONS.map(
    ([version, reference]): Rule => ({
      id: `connection-field-in-http${version}`,
      level: "MUST NOT",
      reference,
      covers: ["GEN-14"],
      fields: CONNECTION_FIELDS,
      check: (reading) => {
        if (reading.version !== version) return undefined;
        const leaked = CONNECTION_FIELDS.filter((name) => reading.headers.has(name));
        return `${leaked.join(", ")} must not be in an HTTP/${version} response. Some clients refuse all of it.`;
      },
    }),
  ),
  {
    id: "connection-field-unnamed",
    level: "BCP",
    reference: "RFC 9110 §7.6.1",
    covers: ["GEN-15"],
    fields: ["keep-alive", "proxy-connection"],
    check: (reading) => {
      if (isBinaryVersion(reading)) return undefined;
      const named = splitList(reading.headers.joined("connection")).map((name) => name.toLowerCase());
      const leaked = ["keep-alive", "proxy-connection"].find(
        (name) => reading.headers.has(name) && !named.includes(name),
      );
      if (leaked === undefined) return undefined;
      return `${leaked} belongs to one connection, and Connection does not name it: it may have been passed on by mistake.`;
    },
  },
  {
    id: "content-encoding-identity",
    level: "SHOULD NOT",
    reference: "RFC 9110 §8.4",
    covers: ["GEN-17"],
    fields: ["content-encoding"],
    check: ({ headers }) =>
      splitList(headers.joined("content-encoding")).some((coding) => coding.toLowerCase() === "identity")
        ? "Content-Encoding: identity says nothing and should be left out."
        : undefined,
  },
  {
    id: "chunked-in-http10",
    level: "MUST",
    reference: "RFC 9112 §6.1",
    covers: ["GEN-23"],
    fields: ["transfer-encoding"],
    check: ({ version }) =>
      version === "1.0" ? "An HTTP/1.0 response cannot be chunked: where it ends is not certain." : undefined,
  },
];
