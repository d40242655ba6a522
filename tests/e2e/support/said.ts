import type { Entry } from "../../../src/traffic/entry.ts";
import type { TabSnapshot } from "../../../src/wire/protocol.ts";

/** What the extension says of a tab: the log through its own port, the badge through the toolbar. */
export interface Said {
  /** Responses by status: hops and final ones. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Failures that count, by the browser's name for them. */
  readonly failures: Readonly<Record<string, number>>;
  /** Failures that are listed and do not count. */
  readonly benign: Readonly<Record<string, number>>;
  readonly badge: string;
}

/** The contract's rule, written down once more: responses with 400 and above, and failures that are not benign. */
export function badgeFor(statuses: Said["statuses"], failures: Said["failures"] = {}): string {
  let errors = 0;
  for (const [status, count] of Object.entries(statuses)) if (Number(status) >= 400) errors += count;
  for (const count of Object.values(failures)) errors += count;
  return errors === 0 ? "" : String(errors);
}

function takeOne(counts: Record<string | number, number>, key: string | number): void {
  counts[key] = (counts[key] ?? 0) - 1;
  if (counts[key] === 0) delete counts[key];
}

/** The same without the favicons that the log lists: answered ones, and those that the browser gave up itself. */
export function withoutIcons(said: Said, entries: readonly Entry[]): Said {
  const statuses: Record<number, number> = { ...said.statuses };
  const benign: Record<string, number> = { ...said.benign };
  for (const { leftOut, statusCode = 0, networkError = "", type, url } of entries) {
    if (leftOut === "favicon") takeOne(statuses, statusCode);
    if (leftOut === "aborted" && type === "image" && url.endsWith("/favicon.ico")) takeOne(benign, networkError);
  }
  return { ...said, statuses, benign };
}

/** What the log holds, a line each, for the message of a test that failed. */
export function describeLog({ page, entries }: TabSnapshot): string {
  const lines = entries.map(({ requestId, timeStamp, statusCode, networkError, role, leftOut, type, url }) =>
    [requestId, timeStamp, statusCode, networkError, role, leftOut, type, url].filter(Boolean).join(" "),
  );
  return [`${page?.url ?? "no page"} ${page?.partial ?? ""}`, ...lines].join("\n");
}
