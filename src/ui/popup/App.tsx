import { useComputed, useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { StatusEntry } from "../../catalog/types.ts";
import { Announcer } from "../components/Announcer.tsx";
import { CodeList } from "../components/CodeList.tsx";
import { Footer } from "../components/Footer.tsx";
import { LookupResult } from "../components/LookupResult.tsx";
import { PageHeader } from "../components/PageHeader.tsx";
import { SliceFilter } from "../components/SliceFilter.tsx";
import { TallyBar } from "../components/TallyBar.tsx";
import { sliceCounts } from "../models/counts.ts";
import type { ExplanationBook } from "../models/explanation-book.ts";
import type { PopupModel } from "../models/popup-model.ts";
import { documentChain } from "../models/redirect-chain.ts";
import { createSearchModel } from "../models/search-model.ts";
import { speakTab } from "../models/spoken.ts";
import type { PopupDoors } from "./doors.ts";
import { PopupMain } from "./PopupMain.tsx";

interface Props {
  readonly model: PopupModel;
  readonly book: ExplanationBook;
  readonly doors: PopupDoors;
}

/** The popup: which page, how many of what, what went wrong, and a field to look codes up. */
export function App({ model, book, doors }: Props) {
  const search = useMemo(() => createSearchModel(), []);
  const field = useRef<HTMLInputElement>(null);
  const chosen = useSignal<StatusEntry | undefined>(undefined);
  const summary = useComputed(() => speakTab(model.tab.state.value?.page, model.situation.value));
  const state = model.tab.state.value;
  const page = state?.page;
  const counts = page === undefined ? [] : sliceCounts(page.tally);
  const onFilter = (filter: typeof model.filter.value) => {
    model.filter.value = filter;
  };
  return (
    <div
      class="popup"
      data-ready={model.isReady.value ? "" : undefined}
      data-total={page?.total ?? 0}
      data-errors={page?.errors ?? 0}
      data-page-url={page?.url ?? ""}
    >
      <PageHeader
        url={page?.url ?? model.surroundings.value?.tab.url ?? ""}
        chain={state === undefined || page === undefined ? [] : documentChain(page.documentEntries, state.entries)}
      />
      {page !== undefined && page.total > 0 && (
        <section class="tally" aria-label="Responses of this page">
          <TallyBar counts={counts} />
          <SliceFilter counts={counts} filter={model.filter.value} onFilter={onFilter} />
          <CodeList tally={page.tally} filter={model.filter.value} startsWithErrors onFilter={onFilter} />
        </section>
      )}
      <main>
        {chosen.value !== undefined && (
          <LookupResult
            entry={chosen.value}
            onClose={() => {
              chosen.value = undefined;
              field.current?.focus();
            }}
          />
        )}
        <PopupMain model={model} book={book} doors={doors} />
      </main>
      <Announcer summary={summary} />
      <Footer search={search} field={field} onChoose={(entry) => (chosen.value = entry)} />
    </div>
  );
}
