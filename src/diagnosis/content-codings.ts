import { parseParameterized, splitList } from "./field-values.ts";

/** Old names of codings (RFC 9110 §8.4.1). */
const ALIASES: Readonly<Record<string, string>> = { "x-gzip": "gzip", "x-compress": "compress" };

function nameOf(coding: string): string {
  const name = coding.toLowerCase();
  return ALIASES[name] ?? name;
}

/** Weights by coding; one that is not readable counts as full. */
function readWeights(acceptEncoding: string | undefined): ReadonlyMap<string, number> {
  return new Map(
    splitList(acceptEncoding).map((member) => {
      const { value, parameters } = parseParameterized(member);
      const weight = Number(parameters.get("q") ?? 1);
      return [nameOf(value), Number.isNaN(weight) ? 1 : weight];
    }),
  );
}

/** Whether an `Accept-Encoding` refuses content without any coding (RFC 9110 §12.5.3). */
export function refusesPlainContent(acceptEncoding: string | undefined): boolean {
  const weights = readWeights(acceptEncoding);
  return (weights.get("identity") ?? weights.get("*")) === 0;
}

/** Whether an `Accept-Encoding` takes all codings of a `Content-Encoding` (RFC 9110 §12.5.3). */
export function acceptsCodings(acceptEncoding: string | undefined, contentEncoding: string): boolean {
  const weights = readWeights(acceptEncoding);
  return splitList(contentEncoding).every((coding) => (weights.get(nameOf(coding)) ?? weights.get("*") ?? 0) > 0);
}
