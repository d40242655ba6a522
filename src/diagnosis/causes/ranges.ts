import { parseDigits, splitList } from "../field-values.ts";
import { because, type Case, type Explanation, fact, quoteText, statusFact } from "./explanation.ts";

/** `bytes *\/1234`: the whole length, which a 416 names (RFC 9110 §14.4). */
const WHOLE_LENGTH = /^bytes \*\/(\d{1,15})$/i;

/** The first positions of the byte ranges that were asked for; `undefined` where they cannot be read. */
function firstPositions(range: string | undefined): readonly number[] | undefined {
  const set = /^bytes=(.*)$/i.exec(range ?? "")?.[1];
  if (set === undefined) return undefined;
  const positions = splitList(set).map((spec) => parseDigits(/^(\d+)-\d*$/.exec(spec)?.[1]));
  return positions.length > 0 && positions.every((one) => one !== undefined) ? positions : undefined;
}

const START_AGAIN = "Delete the partial download and start again.";

/** Parts of a file that do not exist, or sets of parts that the server refuses (RFC 9110 §15.5.17). */
export function explainRanges({ reading }: Case): readonly Explanation[] {
  if (reading.statusCode !== 416) return [];
  const { headers, requestHeaders } = reading;
  const length = parseDigits(WHOLE_LENGTH.exec(headers.get("content-range") ?? "")?.[1]);
  const range = requestHeaders?.whole("range");
  const evidence = [
    ...(length === undefined ? [statusFact(reading)] : headers.line("content-range")),
    ...(range === undefined ? [] : [fact(`the request asked for ${quoteText(range, 60)}`)]),
  ];
  if (length === undefined) {
    const text = "The part that was asked for does not exist: it mostly lies beyond the end of the file.";
    return [because("range-beyond-end", "likely", text, evidence, START_AGAIN)];
  }
  if (length === 0) {
    const text = "The file is empty, so no part of it can be sent.";
    return [because("range-beyond-end", "certain", text, evidence, START_AGAIN)];
  }
  const firsts = firstPositions(range);
  if (firsts?.some((first) => first < length) === true) {
    const text = `The file is ${length} bytes long and a part asked for begins inside it. Servers also refuse too many small or overlapping parts.`;
    return [because("ranges-refused", "likely", text, evidence, "Ask for one part, or for the whole file.")];
  }
  const text = `The file is ${length} bytes long; the part asked for lies beyond that.`;
  return [because("range-beyond-end", firsts === undefined ? "likely" : "certain", text, evidence, START_AGAIN)];
}
