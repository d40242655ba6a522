import { HarError } from "./har-error.ts";
import { isObject, jsonOf, textOf, type Untrusted } from "./untrusted.ts";

/** The parts of a file that are read. */
export interface HarLog {
  readonly entries: readonly unknown[];
  readonly pages?: unknown;
  readonly creator?: unknown;
  readonly browser?: unknown;
  readonly version?: unknown;
}

/** JSON files that people take for HAR files, by a field of their top level. */
const OTHER_KINDS: readonly (readonly [string, string])[] = [
  ["traceEvents", "a performance trace"],
  ["lighthouseVersion", "a Lighthouse report"],
  ["openapi", "an OpenAPI description"],
  ["swagger", "an OpenAPI description"],
  ["mappings", "a source map"],
  ["manifest_version", "the manifest of an extension"],
  ["dependencies", "a package description"],
  ["polledData", "a NetLog of Chromium's network stack"],
  ["constants", "a NetLog of Chromium's network stack"],
  ["snapshot", "a heap snapshot"],
  ["nodes", "a profile"],
  ["webSocketDebuggerUrl", "a list of debugging targets"],
];
const MAX_NAMED_FIELDS = 6;
/** A text that a whole log was packed into is as long as the log. */
const MAX_SHOWN_LENGTH = 40;

function isPostmanCollection({ info, item }: Untrusted): boolean {
  return Array.isArray(item) && isObject(info) && (textOf(info.schema)?.includes("postman") ?? "_postman_id" in info);
}

function kindOf(root: Untrusted): string | undefined {
  if (isPostmanCollection(root)) return "a Postman collection";
  if (root._type === "export") return "an export of Insomnia";
  if (textOf(root.format)?.startsWith("status-decoder-entries")) return "a JSON export of Status Decoder";
  return OTHER_KINDS.find(([field]) => Object.hasOwn(root, field))?.[1];
}

/** @throws HarError always, saying what the JSON looks like instead */
function refuse(root: unknown): never {
  if (Array.isArray(root)) throw new HarError("This is JSON, but no HAR file: it is a list without requests in it.");
  if (!isObject(root)) {
    const whole = jsonOf(root);
    const shown = whole.length > MAX_SHOWN_LENGTH ? `${whole.slice(0, MAX_SHOWN_LENGTH)}…` : whole;
    throw new HarError(`This is JSON, but no HAR file: it holds only ${shown}.`);
  }
  const kind = kindOf(root);
  if (kind !== undefined) throw new HarError(`This is ${kind}, not a HAR file: it has no log.entries.`);
  if (isObject(root.log)) throw new HarError("This file has a log as HAR files do, but no list of entries in it.");
  const names = Object.keys(root);
  const shown = names.slice(0, MAX_NAMED_FIELDS).map((name) => `“${name.slice(0, 40)}”`);
  const held = names.length === 0 ? "nothing" : shown.join(", ") + (names.length > shown.length ? " and more" : "");
  throw new HarError(`This is JSON, but no HAR file: it has no log.entries. Its top level holds ${held}.`);
}

function isRequestList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((one) => isObject(one) && isObject(one.request));
}

/**
 * Finds the log in what was parsed: `{ log: { entries } }`, or without `log`, or inside another object as some services
 * hand it out, or the bare list.
 * @throws HarError for JSON of another kind
 */
export function findLog(root: unknown): HarLog {
  if (isRequestList(root)) return { entries: root };
  if (!isObject(root)) return refuse(root);
  for (const holder of [root.log, root, isObject(root.har) ? (root.har.log ?? root.har) : undefined]) {
    if (isObject(holder) && Array.isArray(holder.entries)) {
      if (holder === root && holder.entries.length > 0 && !isRequestList(holder.entries)) continue;
      return { ...holder, entries: holder.entries };
    }
  }
  return refuse(root);
}
