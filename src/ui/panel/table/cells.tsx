import { type ComponentChild, Fragment } from "preact";
import { nameOf } from "../../../catalog/names.ts";
import type { Entry } from "../../../traffic/entry.ts";
import { protocolOf, sizeOf, timeOf } from "../../../traffic/filter/facts.ts";
import { splitUrl } from "../../../traffic/groups.ts";
import { SiteText } from "../../components/SiteText.tsx";
import { StatusChip } from "../../components/StatusChip.tsx";
import { pathAndQuery } from "../../models/address.ts";
import { coverText } from "../../models/details/secrets.ts";
import { showClockTime, showDuration } from "../../models/durations.ts";
import { LEFT_OUT_WORDS } from "../../models/left-out.ts";
import { answererOf } from "../../models/panel/answerer.ts";
import { type ColumnId, cacheWord, type RowContext, sincePageStart } from "../../models/panel/columns.ts";
import { showBytes } from "../../models/panel/show-bytes.ts";
import { resourceTypeLabel } from "../../models/resource-type.ts";
import { showText } from "../../models/show-text.ts";

interface Remark {
  readonly text: string;
  readonly title: string;
}

/** What keeps an entry from being an ordinary response, in a word. */
function remarksOf(entry: Entry): readonly Remark[] {
  const remarks: Remark[] = [];
  if (entry.leftOut === "browser-redirect") {
    remarks.push({ text: "browser’s own", title: LEFT_OUT_WORDS["browser-redirect"].why });
  } else if (entry.leftOut !== undefined && entry.role !== "failure") {
    // Of a failure the chip says as much.
    remarks.push({ text: entry.leftOut.replaceAll("-", " "), title: LEFT_OUT_WORDS[entry.leftOut].why });
  }
  if (entry.onlyInDevtools === true) {
    remarks.push({ text: "DevTools only", title: "Extensions are not told of it, so that it is in no count." });
  }
  if (entry.devtoolsStatusCode !== undefined) {
    const title = "The status that DevTools saw. What is counted is the one before it, as extensions are told.";
    remarks.push({ text: `DevTools: ${entry.devtoolsStatusCode}`, title });
  }
  if (entry.fromCache === true && entry.devtoolsStatusCode === undefined) {
    remarks.push({ text: "cache", title: "The browser’s own copy, not the network." });
  }
  if (entry.prefetch === true) remarks.push({ text: "prefetch", title: "Fetched ahead of a page that may be opened." });
  return remarks;
}

function StatusCell({ entry }: { readonly entry: Entry }) {
  const { statusCode, networkError = "" } = entry;
  const name = statusCode === undefined ? networkError : (nameOf(statusCode) ?? "");
  return (
    <>
      <StatusChip statusCode={statusCode} networkError={networkError} size="small" />{" "}
      <SiteText class="status-name" text={name} max={48} />
      {remarksOf(entry).map(({ text, title }) => (
        <Fragment key={text}>
          {" "}
          <span class="remark" title={title}>
            {text}
          </span>
        </Fragment>
      ))}
    </>
  );
}

function text(value: string | undefined, max: number): ComponentChild {
  return value === undefined || value === "" ? <span class="nothing">–</span> : <SiteText text={value} max={max} />;
}

function FindingsCell({ rules }: { readonly rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return (
    <span class="findings" title={showText(rules.join(", "), 200)}>
      {rules.length}
    </span>
  );
}

const MAX_PATH_CHARACTERS = 240;
/** Enough to see where a credential ends that begins in what is shown. */
const MAX_READ_CHARACTERS = 2000;

/** What a cell shows. */
export function cellOf(id: ColumnId, entry: Entry, { digest, pageStart }: RowContext): ComponentChild {
  switch (id) {
    case "status":
      return <StatusCell entry={entry} />;
    case "method":
      return text(entry.method, 20);
    case "host":
      return text(splitUrl(entry.url).host, 120);
    case "path":
      return text(coverText(pathAndQuery(entry.url).slice(0, MAX_READ_CHARACTERS)), MAX_PATH_CHARACTERS);
    case "type":
      return resourceTypeLabel(entry.type);
    case "answered-by":
      return digest === undefined ? <span class="nothing">…</span> : text(answererOf(digest), 40);
    case "at":
      return <span title={showClockTime(entry.timeStamp)}>{`+${showDuration(sincePageStart(entry, pageStart))}`}</span>;
    case "took": {
      const ms = timeOf(entry);
      return ms === undefined ? text(undefined, 0) : showDuration(ms);
    }
    case "size": {
      const bytes = sizeOf(entry);
      return bytes === undefined ? text(undefined, 0) : showBytes(bytes);
    }
    case "findings":
      return digest === undefined ? <span class="nothing">…</span> : <FindingsCell rules={digest.rules} />;
    case "protocol":
      return text(protocolOf(entry), 16);
    case "cache":
      return text(cacheWord(entry), 20);
    case "cause":
      return digest === undefined ? <span class="nothing">…</span> : text(digest.cause?.replaceAll("-", " "), 60);
    case "initiator":
      return text(entry.initiator, 120);
    case "address":
      return text(entry.serverIPAddress, 60);
  }
}
