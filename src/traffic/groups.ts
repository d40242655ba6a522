import type { Entry } from "./entry.ts";

/** What stands in for an id in a path. */
const PLACEHOLDER = ":id";

const NUMBER = /^\d+$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LONG_HEX = /^[0-9a-f]{12,}$/i;
/** ULIDs, tokens, order numbers: long, unbroken, and both letters and three or more digits. Words with hyphens are slugs. */
const MIXED_ID = /^(?=(?:\D*\d){3})(?=[^a-z]*[a-z])\w{16,}$/i;
/** A build hash between dots, as bundlers write it: `app.3f1c9a2b.js`. */
const HASH_IN_NAME = /([.-])[0-9a-f]{8,}(?=\.[a-z0-9]+$)/i;
/** Longer paths are cut first, so that a hostile one costs no time. */
const MAX_PATH_LENGTH = 1024;

function templateSegment(segment: string): string {
  if (segment.length === 0) return segment;
  if (NUMBER.test(segment) || UUID.test(segment) || LONG_HEX.test(segment) || MIXED_ID.test(segment))
    return PLACEHOLDER;
  return segment.replace(HASH_IN_NAME, "$1:hash");
}

/** The path with ids replaced, so that `/users/123` and `/users/456` are one: `/users/:id`. */
export function pathTemplate(path: string): string {
  return path.slice(0, MAX_PATH_LENGTH).split("/").map(templateSegment).join("/");
}

/** Host (with port) and path of a kept URL; a URL that cannot be read is all host. */
export function splitUrl(url: string): { readonly host: string; readonly path: string } {
  const start = url.indexOf("://");
  if (start < 0) return { host: url, path: "" };
  const hostStart = start + 3;
  const rest = url.slice(hostStart);
  const end = rest.search(/[/?#]/);
  if (end < 0) return { host: rest, path: "/" };
  const path = rest.slice(end).split(/[?#]/, 1)[0];
  return { host: rest.slice(0, end), path: path === undefined || path === "" ? "/" : path };
}

/** One card of the popup: code or error × host × path template. */
export function groupKey(entry: Pick<Entry, "statusCode" | "networkError" | "url" | "role">): string {
  const { host, path } = splitUrl(entry.url);
  const what = entry.role === "failure" ? entry.networkError : entry.statusCode;
  return `${what ?? "?"} ${host}${pathTemplate(path)}`;
}
