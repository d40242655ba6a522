import { because, type Case, type Explanation, fact, quoteText, statusFact } from "./explanation.ts";

/** `bytes *\/1234`: the whole length, which a 416 names (RFC 9110 §14.4). */
const WHOLE_LENGTH = /^bytes \*\/(\d{1,15})$/i;

/** Parts of a file that do not exist. */
export function explainRanges({ reading }: Case): readonly Explanation[] {
  if (reading.statusCode !== 416) return [];
  const { headers, requestHeaders } = reading;
  const length = WHOLE_LENGTH.exec(headers.get("content-range") ?? "")?.[1];
  const range = requestHeaders?.get("range");
  const asked = range === undefined ? [] : [fact(`the request asked for ${quoteText(range, 60)}`)];
  const step = "Delete the partial download and start again.";
  if (length === undefined) {
    const text = "The part that was asked for does not exist: it lies beyond the end of the file.";
    return [because("range-beyond-end", "likely", text, [statusFact(reading), ...asked], step)];
  }
  const text =
    length === "0"
      ? "The file is empty, so no part of it can be sent."
      : `The file is ${length} bytes long; the part asked for lies beyond that.`;
  return [because("range-beyond-end", "certain", text, [...headers.line("content-range"), ...asked], step)];
}
