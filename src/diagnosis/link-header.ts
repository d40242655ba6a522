import { splitList, splitOutsideQuotes, unquote } from "./field-values.ts";
import type { HeaderMap } from "./headers.ts";

export interface Link {
  readonly target: string;
  /** Lower case. */
  readonly relations: readonly string[];
}

function readLink(member: string): Link | undefined {
  const end = member.indexOf(">");
  if (member[0] !== "<" || end < 0) return undefined;
  const relations = splitOutsideQuotes(member.slice(end + 1), ";").flatMap((parameter) => {
    const [name = "", value = ""] = splitOnce(parameter, "=");
    return name.trim().toLowerCase() === "rel" ? unquote(value.trim()).toLowerCase().split(" ") : [];
  });
  return { target: member.slice(1, end), relations };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** The links of a response (RFC 8288 §3). A comma inside of a target splits it, and such a link is left out. */
export function readLinks(headers: HeaderMap): readonly Link[] {
  return splitList(headers.joined("link")).flatMap((member) => readLink(member) ?? []);
}

/** Where a relation leads: `rel="blocked-by"`. */
export function linkTarget(headers: HeaderMap, relation: string): string | undefined {
  return readLinks(headers).find((link) => link.relations.includes(relation))?.target;
}
