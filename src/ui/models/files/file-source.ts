import { signal } from "@preact/signals";
import { errorCount } from "../../../traffic/badge.ts";
import type { Entry } from "../../../traffic/entry.ts";
import { NO_REASON } from "../../../traffic/har/outcomes.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../traffic/settings.ts";
import { totalOf } from "../../../traffic/tally.ts";
import type { EntryBody, EntrySource } from "../entry-source.ts";
import type { FileFacts } from "./file-messages.ts";

/** A file that was opened, as a source of entries like any other. */
export interface OpenedFile extends EntrySource {
  /** The program that wrote it; empty where the file does not say. */
  readonly creator: string;
  /** Sentences about what is wrong with the file. */
  readonly problems: readonly string[];
  /** Frees what is held besides the entries. Bodies cannot be read any more. */
  close(): void;
}

const PROXIES = /burp|charles|fiddler|http toolkit|mitmproxy|owasp|proxyman|zap\b/i;

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count.toLocaleString("en")} ${many}`;
}

/** What a file of this kind cannot say, as sentences. */
export function blindSpotsOf(entries: readonly Entry[], { creator, tally, bodies }: FileFacts): readonly string[] {
  const unexplained = tally.networkErrors[NO_REASON] ?? 0;
  const spots = [
    "A HAR file shows what was recorded. Requests before and after the recording, and those its program left out, are not in it.",
  ];
  if (PROXIES.test(creator)) {
    spots.push(
      "A proxy recorded this: what browsers take from their caches or stop by themselves does not pass it, and connection failures may be its own words.",
    );
  }
  if (unexplained > 0) {
    spots.push(`The file gives no reason for ${plural(unexplained, "one failed request", "failed requests")}.`);
  }
  if (entries.length > 0 && entries.every(({ timings }) => timings === undefined)) {
    spots.push("The file says nothing of where the time of a request went.");
  }
  if (bodies === 0 && entries.length > 0) spots.push("The file holds no bodies.");
  return spots;
}

/**
 * The source of a file that was read.
 * @param label the name of the file
 * @param readBody reads a body where the file is held
 * @param settings which errors the person wants counted
 */
export function createFileSource(
  label: string,
  entries: readonly Entry[],
  facts: FileFacts,
  { readBody, close }: { readBody(entry: Entry): Promise<EntryBody>; close(): void },
  settings: Settings = DEFAULT_SETTINGS,
): OpenedFile {
  const { pages, creator, problems, tally } = facts;
  return {
    label: signal(label),
    list: signal({ entries, revision: 1, changedFrom: 0 }),
    pages: signal(pages),
    counts: signal({
      tally,
      total: totalOf(tally),
      errors: errorCount(tally, settings),
      pageUrl: pages[0]?.url ?? "",
      notHeld: 0,
    }),
    blindSpots: signal(blindSpotsOf(entries, facts)),
    creator,
    problems,
    readBody,
    close,
  };
}
