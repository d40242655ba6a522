import type { Entry } from "../../../traffic/entry.ts";
import { showClockTime, showDuration } from "../durations.ts";
import { LEFT_OUT_WORDS } from "../left-out.ts";
import { showBytes } from "../panel/show-bytes.ts";
import { resourceTypeLabel } from "../resource-type.ts";

export type Fact = readonly [label: string, text: string];

/** `h2`, `http/2.0` and `HTTP/2` are the same; so are `h3` and `HTTP/3.0`. */
export function showProtocol(version: string | undefined): string | undefined {
  if (version === undefined || version === "" || version === "unknown") return undefined;
  const number = /^(?:http\/|h)([\d.]+)/i.exec(version)?.[1];
  return number === undefined ? version : `HTTP/${number.replace(/^([23])\.0$/, "$1")}`;
}

function sizes({ transferSize, contentSize, fromCache }: Entry): string | undefined {
  const content = contentSize === undefined ? undefined : `${showBytes(contentSize)} of content`;
  const wire = transferSize === undefined || fromCache === true ? undefined : `${showBytes(transferSize)} on the wire`;
  return wire === undefined && content === undefined ? undefined : [wire, content].filter(Boolean).join(", ");
}

/** What is known of the request itself, beside its headers and its outcome. */
export function requestFacts(entry: Entry): readonly Fact[] {
  const { durationMs, startedAt, timeStamp } = entry;
  const facts: readonly (readonly [label: string, text: string | undefined])[] = [
    ["Type", resourceTypeLabel(entry.type)],
    ["Asked by", entry.initiator],
    ["At", showClockTime(timeStamp)],
    ["Took", durationMs === undefined ? undefined : showDuration(durationMs)],
    [
      entry.role === "failure" ? "Until the failure" : "Until the status",
      startedAt === undefined ? undefined : showDuration(timeStamp - startedAt),
    ],
    ["Protocol", showProtocol(entry.httpVersion)],
    ["Server's address", entry.serverIPAddress],
    ["Size", sizes(entry)],
    ["Content", entry.mimeType],
    ["From cache", entry.fromCache === true ? "yes" : undefined],
    ["Reason phrase", entry.reasonPhrase],
    ["Browser's error", entry.networkError],
    ["DevTools saw", entry.devtoolsStatusCode === undefined ? undefined : String(entry.devtoolsStatusCode)],
    ["Seen by", entry.onlyInDevtools === true ? "DevTools alone, so it is in no count" : undefined],
    ["Not counted", entry.leftOut === undefined ? undefined : LEFT_OUT_WORDS[entry.leftOut].why],
  ];
  return facts.flatMap(([label, text]) => (text === undefined || text === "" ? [] : [[label, text] as const]));
}
