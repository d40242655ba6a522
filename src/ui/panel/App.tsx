import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Announcer } from "../components/Announcer.tsx";
import { Notice } from "../components/Notice.tsx";
import type { ExplanationBook } from "../models/explanation-book.ts";
import { readSites } from "../models/panel/sites.ts";
import type { PanelModel } from "../models/panel-model.ts";
import { PARTIAL_WORDS, type Remedy, SITUATION_WORDS } from "../models/situation-words.ts";
import { speakErrors, speakShown } from "../models/spoken.ts";
import { DetailsPane } from "./details/DetailsPane.tsx";
import { KeysDialog } from "./filters/KeysDialog.tsx";
import { usePanelKeys } from "./filters/use-panel-keys.ts";
import { lazily } from "./lazily.tsx";
import { PanelFooter } from "./PanelFooter.tsx";
import { Responses } from "./Responses.tsx";
import { SplitView } from "./SplitView.tsx";
import { Toolbar } from "./Toolbar.tsx";

const Timeline = lazily(
  async () => (await import("./timeline/Timeline.tsx")).Timeline,
  <div class="timeline-to-come" />,
);

const HealthView = lazily(async () => (await import("./health/HealthView.tsx")).HealthView);
const FileTools = lazily(async () => (await import("./FileParts.tsx")).FileTools);
const FileNews = lazily(async () => (await import("./FileParts.tsx")).FileNews);

interface Props {
  readonly model: PanelModel;
  readonly book: ExplanationBook;
  remedy(remedy: Remedy): void;
  copy(text: string): Promise<boolean>;
}

/** What limits the numbers of the live page. */
function Limits({ model, remedy }: Pick<Props, "model" | "remedy">) {
  const page = model.tab.state.value?.page;
  if (model.file.value !== undefined) return null;
  return (
    <>
      {model.tab.link.value === "outdated" && (
        <Notice icon="unplug">
          {SITUATION_WORDS.outdated.title}. {SITUATION_WORDS.outdated.text}
        </Notice>
      )}
      {page?.partial !== undefined && page.total > 0 && (
        <Notice icon="clock" action={{ label: "Reload", onClick: () => remedy("reload") }}>
          {PARTIAL_WORDS[page.partial]}
        </Notice>
      )}
    </>
  );
}

/** Rates, budget and hosts of the log on screen. What is clicked there is shown as rows. */
function Health({ model }: Pick<Props, "model">) {
  const findings = useComputed(() => model.log.value.digests.progress.value.rules);
  // Nobody else keeps the digests going while no table is drawn.
  model.log.value.rows.value;
  return (
    <div class="health-place">
      <HealthView
        source={model.source.value}
        span={model.chips.span}
        findings={findings}
        onFilter={(text) => {
          const span = model.chips.span.peek();
          model.chips.reset();
          // The numbers were those of this span of time, so the rows are too.
          model.chips.span.value = span;
          model.chips.text.value = text;
          model.part.value = "responses";
        }}
      />
    </div>
  );
}

/** The panel: every response of the tab or of a file, and the explanation of the chosen one. */
export function App({ model, book, remedy, copy }: Props) {
  const details = useRef<HTMLElement>(null);
  const filterInput = useRef<HTMLInputElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const { chips } = model;
  const controls = model.controls.value;
  const { total, errors, pageUrl } = model.source.value.counts.value;
  const chosen = model.chosen.value;
  // Said when the filter changes, not whenever another row fits it.
  const shown = useComputed(() => {
    const { isEmpty, needsSites } = chips.filter.value;
    if (isEmpty) return undefined;
    // Read so that it is said again when sites can be told apart.
    if (needsSites) readSites();
    const { rows, isWhole } = model.log.value;
    return speakShown(rows.peek().shown, isWhole.peek());
  });
  const summary = useComputed(() => shown.value ?? speakErrors(model.source.value.counts.value));
  const focusTable = () => root.current?.querySelector<HTMLElement>("[role=treegrid]")?.focus();
  const closeDetails = () => {
    model.choose(undefined);
    focusTable();
  };
  const isEmpty = model.source.value.list.value.entries.length === 0;
  const isHealth = model.part.value === "health";
  const isLive = model.file.value === undefined;
  usePanelKeys({
    focusFilter: () => {
      filterInput.current?.focus();
      filterInput.current?.select();
    },
    showKeys: () => keys.current?.showModal(),
    toggleErrors: () => (chips.onlyErrors.value = !chips.onlyErrors.value),
    toggleSince: () => {
      if (isLive) chips.since.value = chips.since.value === undefined ? Date.now() : undefined;
    },
    togglePause: () => {
      if (controls !== undefined) controls.isPaused.value = !controls.isPaused.value;
    },
    clear: () => controls?.clear(),
    closeDetails() {
      if (chosen === undefined) return false;
      closeDetails();
      return true;
    },
  });
  // Another response is read from its head on, which says which one it is.
  const chosenKey = `${chosen?.pageKey} ${chosen?.id}`;
  useLayoutEffect(() => {
    if (details.current !== null) details.current.scrollTop = 0;
  }, [chosenKey]);
  // Details that go take the focus with them, and so does the health view when a click in it leads to the rows.
  const { activeElement } = document;
  const wasInDetails = details.current?.contains(activeElement) === true;
  useLayoutEffect(() => {
    if (activeElement === document.body || document.activeElement !== document.body) return;
    if (wasInDetails && details.current !== null) details.current.focus();
    else focusTable();
  }, [chosen, isHealth]);
  return (
    <div
      ref={root}
      class="panel"
      data-ready={model.isReady.value ? "" : undefined}
      data-total={total}
      data-errors={errors}
      data-page-url={pageUrl}
    >
      <header>
        <h1 class="visually-hidden">Responses of {isLive ? "this tab" : model.source.value.label.value}</h1>
        <Toolbar model={model} input={filterInput} onLeaveFilter={focusTable}>
          <button
            type="button"
            class="tool"
            aria-pressed={isHealth}
            title="How well the services behind these responses work"
            onClick={() => {
              model.part.value = isHealth ? "responses" : "health";
            }}
          >
            Health
          </button>
          <FileTools model={model} copy={copy} />
        </Toolbar>
        <FileNews model={model} />
        {!isEmpty && <Timeline key={model.sourceNumber.value} source={model.source.value} span={chips.span} />}
        <Limits model={model} remedy={remedy} />
      </header>
      <SplitView
        percent={model.settings.value.detailsPercent}
        onResize={(detailsPercent) => model.set((settings) => ({ ...settings, detailsPercent }))}
        details={
          chosen === undefined || isHealth ? undefined : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter in the table leads here, and the arrow keys scroll it.
            <aside ref={details} tabIndex={0} aria-label="The chosen response">
              <DetailsPane model={model} book={book} copy={copy} onClose={closeDetails} />
            </aside>
          )
        }
      >
        {isHealth ? (
          <Health model={model} />
        ) : (
          <Responses model={model} remedy={remedy} onOpen={() => details.current?.focus()} onShowAll={focusTable} />
        )}
      </SplitView>
      <PanelFooter model={model} onShowKeys={() => keys.current?.showModal()} />
      <KeysDialog dialog={keys} />
      <Announcer summary={summary} />
    </div>
  );
}
