import { useMemo } from "preact/hooks";
import { loadHeaderGlossary } from "../../../catalog/headers.ts";
import { CopyButton } from "../../components/CopyButton.tsx";
import { filterRows, type HeaderRow, headerRows, MAX_ROWS, rowsAsText } from "../../models/details/header-rows.ts";
import { timeBase } from "../../models/details/relative-time.ts";
import { measureCoverage } from "../../models/details/rule-coverage.ts";
import { observe } from "../../models/diagnosing.ts";
import { HeaderLine } from "./HeaderLine.tsx";
import type { TabContent } from "./tab-content.ts";
import { useLoaded } from "./use-loaded.ts";

/** Fewer lines are found by eye. */
const FILTER_FROM = 12;

const ONLY_SOME =
  "Only the fields that help to explain a response are kept here. DevTools or a HAR file know them all.";
const CUT = "More lines came than are kept, so what is missing here may have been sent.";
const NO_REQUEST = "The request's headers are known only in the panel inside DevTools, or from a HAR file.";

interface SectionProps {
  readonly title: string;
  readonly rows: readonly HeaderRow[];
  readonly total: number;
  readonly none: string;
  readonly note?: string | undefined;
  readonly content: TabContent;
}

function Section({ title, rows, total, none, note, content }: SectionProps) {
  return (
    <section>
      <h3 class="header-heading">
        {title} <span class="tab-count">{rows.length === total ? total : `${rows.length} of ${total}`}</span>
        {rows.length > 0 && <CopyButton label="Copy" copy={content.copy} text={() => rowsAsText(rows)} />}
      </h3>
      {total === 0 && <p class="small">{none}</p>}
      {total > 0 && rows.length === 0 && <p class="small">No line fits the filter.</p>}
      {rows.length > 0 && (
        <dl class="header-list">
          {rows.map((row, index) => (
            <HeaderLine key={`${row.name} ${index}`} row={row} state={content.state} />
          ))}
        </dl>
      )}
      {total > MAX_ROWS && <p class="small">The first {MAX_ROWS} lines are shown.</p>}
      {note !== undefined && total > 0 && <p class="small">{note}</p>}
    </section>
  );
}

/** Every header line as it came, with what it means, and with the cause or the finding that it stands for. */
export function HeadersTab(content: TabContent) {
  const { entry, diagnosis, state } = content;
  const glossary = useLoaded(loadHeaderGlossary, []);
  const coverage = useLoaded(() => measureCoverage(observe(entry)), [entry]);
  const filter = state.headerFilter.value;
  const showsSecrets = state.showsSecrets.value;
  const { responseHeaders, requestHeaders } = entry;
  const rules = coverage?.rules;
  const rows = useMemo(() => {
    const context = { base: timeBase(responseHeaders, entry.timeStamp), arrivedAt: entry.timeStamp };
    const shared = { showsSecrets, context, glossary };
    return {
      response: headerRows({ headers: responseHeaders, ...shared, diagnosis, rules }),
      request: headerRows({ headers: requestHeaders ?? [], ...shared }),
    };
  }, [entry, showsSecrets, glossary, diagnosis, rules]);
  const isLong = responseHeaders.length + (requestHeaders?.length ?? 0) > FILTER_FROM;
  const text = isLong ? filter : "";
  return (
    <>
      <div class="header-tools">
        {isLong && (
          <input
            type="search"
            class="header-filter"
            value={filter}
            placeholder="Filter headers"
            aria-label="Filter headers"
            spellcheck={false}
            onInput={(event) => {
              state.headerFilter.value = event.currentTarget.value;
            }}
          />
        )}
        <button
          type="button"
          class="quiet"
          aria-pressed={state.showsMeanings.value}
          onClick={() => {
            state.showsMeanings.value = !state.showsMeanings.value;
          }}
        >
          Meanings
        </button>
      </div>
      <Section
        title="Response headers"
        rows={filterRows(rows.response, text)}
        total={responseHeaders.length}
        none={entry.role === "failure" ? "No response came, so there are none." : "None were kept of this response."}
        note={entry.headersCut === true ? CUT : requestHeaders === undefined ? ONLY_SOME : undefined}
        content={content}
      />
      <Section
        title="Request headers"
        rows={filterRows(rows.request, text)}
        total={requestHeaders?.length ?? 0}
        none={requestHeaders === undefined ? NO_REQUEST : "The source lists none for this request."}
        content={content}
      />
    </>
  );
}
