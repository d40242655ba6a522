import { countLeftOut, LEFT_OUT_WORDS, type LeftOutGroup } from "../models/left-out.ts";
import { EntryList } from "./EntryList.tsx";

/** What was seen and is no error of the page, each with its reason and count. */
export function LeftOut({ groups }: { readonly groups: readonly LeftOutGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <details class="aside">
      <summary>Not counted: {groups.map(countLeftOut).join(", ")}</summary>
      {groups.map((group) => (
        <section key={group.reason} data-left-out={group.reason} data-count={group.count}>
          <h4>{countLeftOut(group)}</h4>
          <p class="small">{LEFT_OUT_WORDS[group.reason].why}</p>
          <EntryList entries={group.entries} showsOutcome />
        </section>
      ))}
    </details>
  );
}
