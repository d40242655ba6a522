import type { Entry } from "../../traffic/entry.ts";
import { pathAndQuery } from "../models/address.ts";
import { showClockTime } from "../models/durations.ts";
import { resourceTypeLabel } from "../models/resource-type.ts";
import { SiteText } from "./SiteText.tsx";
import { StatusChip } from "./StatusChip.tsx";

interface Props {
  readonly entries: readonly Entry[];
  /** Shown where a list mixes codes and hosts. */
  readonly showsOutcome?: boolean;
}

/** Rows drawn; the panel lists them all. */
const MAX_ROWS = 50;

function remarks(entry: Entry): string {
  const words = [resourceTypeLabel(entry.type)];
  if (entry.fromCache === true) words.push("from cache");
  if (entry.prefetch === true) words.push("prefetch");
  if (entry.role === "challenge") words.push("asked for credentials");
  if (entry.networkError !== undefined && entry.statusCode !== undefined) words.push(entry.networkError);
  return words.join(", ");
}

/** Single responses, latest first. */
export function EntryList({ entries, showsOutcome = false }: Props) {
  return (
    <ul class="entry-list">
      {entries
        .slice(-MAX_ROWS)
        .reverse()
        .map((entry) => (
          <li key={entry.id}>
            {showsOutcome && (
              <StatusChip statusCode={entry.statusCode} networkError={entry.networkError} size="small" />
            )}
            <span class="method">{entry.method}</span>
            <SiteText
              class="entry-address"
              text={showsOutcome ? entry.url.replace(/^[a-z]+:\/\//, "") : pathAndQuery(entry.url)}
            />
            <span class="entry-remarks">
              {remarks(entry)} · <time>{showClockTime(entry.timeStamp)}</time>
            </span>
          </li>
        ))}
      {entries.length > MAX_ROWS && <li class="small">and {entries.length - MAX_ROWS} earlier ones</li>}
    </ul>
  );
}
