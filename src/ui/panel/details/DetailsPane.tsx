import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Entry } from "../../../traffic/entry.ts";
import { coverDiagnosis } from "../../models/details/covered.ts";
import { detailsStateOf } from "../../models/details/details-state.ts";
import { watchEntryIncidents } from "../../models/details/entry-incidents.ts";
import { createRequestFinder } from "../../models/details/same-request.ts";
import type { EntrySource } from "../../models/entry-source.ts";
import type { ExplanationBook } from "../../models/explanation-book.ts";
import { BodyTab } from "./BodyTab.tsx";
import { ChainTab } from "./ChainTab.tsx";
import { DetailsActions } from "./DetailsActions.tsx";
import { DetailsHead } from "./DetailsHead.tsx";
import { DetailsTabs } from "./DetailsTabs.tsx";
import { ExplanationTab } from "./ExplanationTab.tsx";
import { FindingsTab } from "./FindingsTab.tsx";
import { HeadersTab } from "./HeadersTab.tsx";
import { TimingTab } from "./TimingTab.tsx";
import type { TabContent } from "./tab-content.ts";

/** What the pane needs of its panel. */
export interface DetailsModel {
  readonly source: ReadonlySignal<EntrySource>;
  readonly chosen: ReadonlySignal<Entry | undefined>;
  choose(entry: Entry | undefined): void;
}

interface Props {
  readonly model: DetailsModel;
  readonly book: ExplanationBook;
  copy(text: string): Promise<boolean>;
  onClose(): void;
}

function useIncidents(model: DetailsModel) {
  const watch = useMemo(() => watchEntryIncidents(model), [model]);
  useEffect(() => watch.stop, [watch]);
  return watch.incidents.value;
}

/** The chosen entry from all sides: why, its headers, its time, its redirects, the rules it breaks, its content. */
export function DetailsPane({ model, book, copy, onClose }: Props) {
  const state = detailsStateOf(model);
  const findRequest = useMemo(createRequestFinder, [model]);
  const sameRequest = useComputed(() => {
    const entry = model.chosen.value;
    return entry === undefined ? [] : findRequest(model.source.value.list.value, entry);
  }).value;
  const incidents = useIncidents(model);
  const entry = model.chosen.value;
  if (entry === undefined) return null;
  const { explanation, diagnosis } = book.explainEntry(entry, entry);
  const showsSecrets = state.showsSecrets.value;
  const shown = diagnosis === undefined || showsSecrets ? diagnosis : coverDiagnosis(diagnosis);
  const content: TabContent = { entry, sameRequest, explanation, diagnosis, shown, incidents, state, copy };
  const tab = state.tab.value;
  return (
    <article
      class="details"
      data-entry-status={entry.statusCode}
      data-layer={diagnosis === undefined || diagnosis.origin.layer === "unknown" ? undefined : diagnosis.origin.layer}
      data-product={diagnosis?.origin.product}
      data-cause={diagnosis?.causes[0]?.id}
    >
      <DetailsHead {...content} onClose={onClose} />
      <DetailsTabs
        tab={state.tab}
        counts={{
          chain: sameRequest.length > 1 ? sameRequest.length : undefined,
          findings: diagnosis?.findings.length === 0 ? undefined : diagnosis?.findings.length,
        }}
      >
        {tab === "explanation" && <ExplanationTab {...content} />}
        {tab === "headers" && <HeadersTab {...content} />}
        {tab === "timing" && <TimingTab {...content} />}
        {tab === "chain" && <ChainTab {...content} choose={model.choose} />}
        {tab === "findings" && <FindingsTab {...content} />}
        {tab === "body" && <BodyTab {...content} source={model.source.value} />}
      </DetailsTabs>
      <DetailsActions {...content} />
    </article>
  );
}
