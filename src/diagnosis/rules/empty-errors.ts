import { isEmpty, type Rule } from "./rule.ts";

/** Statuses whose own sections say what the content should explain. */
const OWN: readonly (readonly [status: number, id: string, reference: string, covers: string, missing: string])[] = [
  [406, "406-alternatives", "RFC 9110 §15.5.7", "406-01", "which versions there are"],
  [409, "409-explanation", "RFC 9110 §15.5.10", "409-01", "what the conflict is"],
  [423, "423-lock", "RFC 4918 §11.3", "423-01", "which lock is in the way"],
  [428, "428-explanation", "RFC 6585 §3", "428-01", "which condition to send"],
  [431, "431-field", "RFC 6585 §5", "431-01", "which header is too large"],
  [451, "451-explanation", "RFC 7725 §3", "451-01", "which legal demand it follows"],
  [505, "505-versions", "RFC 9110 §15.6.6", "505-01", "which versions it takes"],
  [511, "511-login-link", "RFC 6585 §6", "511-01", "where to log in"],
  [300, "300-choices", "RFC 9110 §15.4.1", "300-01", "which choices there are"],
];

const OWN_STATUSES = OWN.map(([status]) => status);

export const EMPTY_ERROR_RULES: readonly Rule[] = [
  ...OWN.map(
    ([status, id, reference, covers, missing]): Rule => ({
      id,
      level: "SHOULD",
      reference,
      covers: [covers],
      statuses: [status],
      check: (reading) => (isEmpty(reading) ? `The content is empty; it should say ${missing}.` : undefined),
    }),
  ),
  {
    id: "4xx-explanation",
    level: "SHOULD",
    reference: "RFC 9110 §15.5",
    covers: ["GEN-24"],
    check: (reading) =>
      reading.statusCode >= 400 &&
      reading.statusCode < 500 &&
      !OWN_STATUSES.includes(reading.statusCode) &&
      isEmpty(reading)
        ? "The error comes without any explanation: the content is empty."
        : undefined,
  },
  {
    id: "5xx-explanation",
    level: "SHOULD",
    reference: "RFC 9110 §15.6",
    covers: ["GEN-25"],
    check: (reading) =>
      reading.statusCode >= 500 &&
      reading.statusCode < 600 &&
      !OWN_STATUSES.includes(reading.statusCode) &&
      isEmpty(reading)
        ? "The error comes without any explanation: the content is empty."
        : undefined,
  },
];
