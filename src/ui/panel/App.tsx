import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Announcer } from "../components/Announcer.tsx";
import { CodeList } from "../components/CodeList.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Notice } from "../components/Notice.tsx";
import { sliceCounts } from "../models/counts.ts";
import type { ExplanationBook } from "../models/explanation-book.ts";
import type { PanelModel } from "../models/panel-model.ts";
import { PARTIAL_WORDS, type Remedy, SITUATION_WORDS } from "../models/situation-words.ts";
import { speakSummary } from "../models/spoken.ts";
import { Details } from "./Details.tsx";
import { EntryTable } from "./EntryTable.tsx";
import { Toolbar } from "./Toolbar.tsx";

interface Props {
  readonly model: PanelModel;
  readonly book: ExplanationBook;
  remedy(remedy: Remedy): void;
  copy(text: string): Promise<boolean>;
}

/** The panel: every response of the tab as it comes, and the explanation of the chosen one. */
export function App({ model, book, remedy, copy }: Props) {
  const details = useRef<HTMLElement>(null);
  const state = model.tab.state.value;
  const page = state?.page;
  const situation = model.situation.value;
  const chosen = model.chosen.value;
  const summary = useComputed(() => speakSummary(model.tab.state.value?.page));
  const isEmpty = state === undefined || state.entries.length === 0;
  return (
    <div
      class="panel"
      data-ready={model.isReady.value ? "" : undefined}
      data-total={page?.total ?? 0}
      data-errors={page?.errors ?? 0}
      data-page-url={page?.url ?? ""}
    >
      <header>
        <h1 class="visually-hidden">Responses of this tab</h1>
        <Toolbar model={model} counts={page === undefined ? [] : sliceCounts(page.tally)} total={page?.total ?? 0} />
        {page !== undefined && page.total > 0 && (
          <CodeList
            tally={page.tally}
            filter={undefined}
            onFilter={(filter) => {
              if (filter?.by === "code") model.text.value = String(filter.statusCode);
              if (filter?.by === "failure") model.text.value = filter.networkError;
            }}
          />
        )}
        {model.tab.link.value === "outdated" && (
          <Notice icon="unplug">
            {SITUATION_WORDS.outdated.title}. {SITUATION_WORDS.outdated.text}
          </Notice>
        )}
        {page?.partial !== undefined && !isEmpty && (
          <Notice icon="clock" action={{ label: "Reload", onClick: () => remedy("reload") }}>
            {PARTIAL_WORDS[page.partial]}
          </Notice>
        )}
      </header>
      <main class={chosen === undefined ? undefined : "with-details"}>
        {isEmpty && situation !== "errors" ? (
          <EmptyState words={SITUATION_WORDS[situation]} icon="window" tone="neutral" onRemedy={remedy} />
        ) : (
          <EntryTable model={model} onOpen={() => details.current?.focus()} />
        )}
        {chosen !== undefined && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter in the table leads here, and the arrow keys scroll it.
          <aside ref={details} tabIndex={0} aria-label="The chosen response">
            <Details
              entry={chosen}
              sameRequest={state?.entries.filter((entry) => entry.requestId === chosen.requestId) ?? []}
              {...book.explainEntry(chosen, chosen)}
              copy={copy}
            />
          </aside>
        )}
      </main>
      <footer>
        <span>
          <b>{page?.total ?? 0}</b> {page?.total === 1 ? "response" : "responses"}
        </span>
        <span>
          <b>{page?.errors ?? 0}</b> {page?.errors === 1 ? "error" : "errors"}
        </span>
        {model.rows.value.length !== (state?.entries.length ?? 0) && (
          <span>
            <b>{model.rows.value.length}</b> shown
          </span>
        )}
        {state !== undefined && state.notHeld > 0 && <span>{state.notHeld} earlier ones counted, not kept</span>}
        <a href="/reference.html" target="_blank" rel="noopener">
          Reference
        </a>
      </footer>
      <Announcer summary={summary} />
    </div>
  );
}
