import { LEFT_OUT_WORDS, type LeftOutGroup } from "../models/left-out.ts";
import { EntryList } from "./EntryList.tsx";

/** What was seen and is no error of the page, each with its reason and count. */
export function LeftOut({ groups }: { readonly groups: readonly LeftOutGroup[] }) {
  if (groups.length === 0) return null;
  const summary = groups
    .map(({ reason, count, isExact }) => `${isExact ? "" : "at least "}${count} ${LEFT_OUT_WORDS[reason].label}`)
    .join(", ");
  return (
    <details class="aside">
      <summary>Not counted: {summary}</summary>
      {groups.map(({ reason, count, isExact, entries }) => (
        <section key={reason} data-left-out={reason} data-count={count}>
          <h4>
            {isExact ? "" : "At least "}
            {count} {LEFT_OUT_WORDS[reason].label}
          </h4>
          <p class="small">{LEFT_OUT_WORDS[reason].why}</p>
          <EntryList entries={entries} showsOutcome />
        </section>
      ))}
    </details>
  );
}
