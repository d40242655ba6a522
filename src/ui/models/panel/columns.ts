import type { Entry } from "../../../traffic/entry.ts";
import { protocolOf, sizeOf, timeOf } from "../../../traffic/filter/facts.ts";
import { remember } from "../../../traffic/filter/remember.ts";
import { resourceGroup } from "../../../traffic/filter/resource-group.ts";
import type { Digest } from "../../../traffic/filter/term.ts";
import { splitUrl } from "../../../traffic/groups.ts";
import { pathAndQuery } from "../address.ts";
import { answererOf } from "./answerer.ts";

export const COLUMN_IDS = [
  "status",
  "method",
  "host",
  "path",
  "type",
  "answered-by",
  "at",
  "took",
  "size",
  "findings",
  "protocol",
  "cache",
  "cause",
  "initiator",
  "address",
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** What a column may show of an entry beside itself. */
export interface RowContext {
  readonly digest: Digest | undefined;
  /** When the page of the entry began, in milliseconds since the epoch. */
  readonly pageStart: number;
}

export interface Column {
  readonly id: ColumnId;
  /** In the head of the table. */
  readonly label: string;
  /** In the menu of columns, with what it means. */
  readonly title: string;
  readonly widthPx: number;
  readonly minPx: number;
  readonly isNumber?: boolean;
  readonly isDefault?: boolean;
  /** Columns with a lower one leave a narrow table first. */
  readonly weight: number;
  /** What rows are sorted by; `undefined` stands last in either direction. */
  sortKey(entry: Entry, context: RowContext): string | number | undefined;
}

/** Milliseconds from the start of the page to the start of the request, where that is known, else to its status. */
export function sincePageStart(entry: Entry, pageStart: number): number {
  return (entry.startedAt ?? entry.timeStamp) - pageStart;
}

/** Which cache or copy a response came from, in a word. */
export function cacheWord({ fromCache, transferSize, statusCode, devtoolsStatusCode }: Entry): string | undefined {
  if (devtoolsStatusCode === 304 || statusCode === 304) return "revalidated";
  if (fromCache === true) return "browser";
  return transferSize === 0 && statusCode === 200 ? "browser" : undefined;
}

/** A status as a text that sorts like the number, and before the name of any failure with its `~`. */
const inOrder = remember((statusCode: number) => String(statusCode).padStart(6, "0"));

export const COLUMNS: readonly Column[] = [
  {
    id: "status",
    label: "Status",
    title: "Status: the code and its name",
    widthPx: 200,
    minPx: 84,
    isDefault: true,
    weight: 100,
    sortKey: ({ statusCode, networkError = "" }) =>
      statusCode === undefined ? `~${networkError}` : inOrder(statusCode),
  },
  {
    id: "method",
    label: "Method",
    title: "Method of the request",
    widthPx: 74,
    minPx: 48,
    isDefault: true,
    weight: 80,
    sortKey: ({ method }) => method,
  },
  {
    id: "host",
    label: "Host",
    title: "Host and port",
    widthPx: 154,
    minPx: 60,
    isDefault: true,
    weight: 85,
    sortKey: ({ url }) => splitUrl(url).host,
  },
  {
    id: "path",
    label: "Path",
    title: "Path and query",
    widthPx: 280,
    minPx: 160,
    isDefault: true,
    weight: 100,
    sortKey: ({ url }) => pathAndQuery(url),
  },
  {
    id: "type",
    label: "Type",
    title: "Type of the resource",
    widthPx: 92,
    minPx: 48,
    isDefault: true,
    weight: 40,
    sortKey: ({ type }) => resourceGroup(type),
  },
  {
    id: "answered-by",
    label: "Answered by",
    title: "Answered by: the product or layer that made the response",
    widthPx: 124,
    minPx: 60,
    isDefault: true,
    weight: 70,
    sortKey: (_entry, { digest }) => answererOf(digest)?.toLowerCase(),
  },
  {
    id: "at",
    label: "At",
    title: "At: since the start of the page",
    widthPx: 84,
    minPx: 60,
    isNumber: true,
    isDefault: true,
    weight: 50,
    sortKey: (entry, { pageStart }) => sincePageStart(entry, pageStart),
  },
  {
    id: "took",
    label: "Took",
    title: "Took: the whole request where that is known, else until the status",
    widthPx: 80,
    minPx: 56,
    isNumber: true,
    isDefault: true,
    weight: 60,
    sortKey: timeOf,
  },
  {
    id: "size",
    label: "Size",
    title: "Size on the wire where that is known, else of the content",
    widthPx: 76,
    minPx: 56,
    isNumber: true,
    isDefault: true,
    weight: 45,
    sortKey: sizeOf,
  },
  {
    id: "findings",
    label: "Findings",
    title: "Findings: rules of the protocol that the response breaks",
    widthPx: 78,
    minPx: 56,
    isDefault: true,
    weight: 65,
    sortKey: (_entry, { digest }) =>
      digest === undefined || digest.rules.length === 0 ? undefined : digest.rules.length,
  },
  {
    id: "protocol",
    label: "Protocol",
    title: "Version of HTTP",
    widthPx: 82,
    minPx: 56,
    weight: 30,
    sortKey: protocolOf,
  },
  {
    id: "cache",
    label: "Cache",
    title: "Cache: copies of the browser's own",
    widthPx: 96,
    minPx: 56,
    weight: 25,
    sortKey: cacheWord,
  },
  {
    id: "cause",
    label: "Cause",
    title: "Cause: the id of the most likely one",
    widthPx: 160,
    minPx: 60,
    weight: 35,
    sortKey: (_entry, { digest }) => digest?.cause,
  },
  {
    id: "initiator",
    label: "Asked by",
    title: "Asked by: the origin that made the request",
    widthPx: 160,
    minPx: 60,
    weight: 20,
    sortKey: ({ initiator }) => initiator,
  },
  {
    id: "address",
    label: "Server address",
    title: "Address of the server",
    widthPx: 128,
    minPx: 60,
    weight: 15,
    sortKey: ({ serverIPAddress }) => serverIPAddress,
  },
];

const BY_ID: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.id, column]));

export function columnOf(id: string): Column | undefined {
  return BY_ID.get(id);
}

export const DEFAULT_COLUMNS: readonly ColumnId[] = COLUMNS.filter(({ isDefault }) => isDefault).map(({ id }) => id);
