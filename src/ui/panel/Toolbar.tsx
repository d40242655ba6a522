import type { ComponentChildren, RefObject } from "preact";
import { formatTerms } from "../../traffic/filter/format.ts";
import { findKey } from "../../traffic/filter/keys.ts";
import { parseTerms } from "../../traffic/filter/parse.ts";
import { CodeList } from "../components/CodeList.tsx";
import { SiteText } from "../components/SiteText.tsx";
import type { Filter } from "../models/entry-slice.ts";
import { hasLivePage } from "../models/panel/no-tab.ts";
import type { PanelModel } from "../models/panel-model.ts";
import { ClassChips } from "./filters/ClassChips.tsx";
import { ColumnMenu } from "./filters/ColumnMenu.tsx";
import { FilterBox } from "./filters/FilterBox.tsx";
import { KindMenu } from "./filters/KindMenu.tsx";

interface ToggleProps {
  readonly isPressed: boolean;
  readonly title: string;
  /** As `aria-keyshortcuts` spells it. */
  readonly keys?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
  onToggle(): void;
}

function Toggle({ isPressed, title, keys, class: className, children, onToggle }: ToggleProps) {
  return (
    <button
      type="button"
      class={`tool ${className ?? ""}`}
      aria-pressed={isPressed}
      title={keys === undefined ? title : `${title} (${keys})`}
      aria-keyshortcuts={keys}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}

interface Props {
  readonly model: PanelModel;
  readonly input: RefObject<HTMLInputElement | null>;
  onLeaveFilter(): void;
  /** What stands at the end: the parts of the panel, files. */
  readonly children?: ComponentChildren;
}

/** What the live page can be told: to hold still, to forget, to keep earlier pages. A file can only be left. */
function SourceTools({ model }: { readonly model: PanelModel }) {
  const controls = model.controls.value;
  if (model.file.value !== undefined) {
    const isBeside = hasLivePage(model);
    return (
      <>
        <button type="button" class={isBeside ? "tool back" : "tool"} onClick={() => model.backToLive()}>
          {isBeside ? "← Back to the live page" : "Close file"}
        </button>
        <span class="file-label">
          <SiteText text={model.source.value.label.value} max={60} />
        </span>
      </>
    );
  }
  if (controls === undefined) return null;
  const { isPaused, keepsLog } = controls;
  return (
    <>
      <Toggle
        isPressed={isPaused.value}
        class={isPaused.value ? "paused" : "watching"}
        title={isPaused.value ? "Go on: show what came meanwhile" : "Pause: hold the list still. Counting goes on"}
        keys="P"
        onToggle={() => (isPaused.value = !isPaused.value)}
      >
        <span class="dot" aria-hidden="true" />
        {isPaused.value ? "Paused" : "Watching"}
      </Toggle>
      <button
        type="button"
        class="tool"
        title="Empty the list. The counts stay (K)"
        aria-keyshortcuts="K"
        onClick={() => controls.clear()}
      >
        Clear
      </button>
      <Toggle
        isPressed={keepsLog.value}
        title="Keep the rows of earlier pages when the tab shows another one"
        onToggle={() => (keepsLog.value = !keepsLog.value)}
      >
        Keep log
      </Toggle>
    </>
  );
}

/** The filter text that asks for what a click on a code means. */
function wordsFor(filter: Filter | undefined): string {
  if (filter === undefined) return "";
  const isFailure = filter.by === "failure";
  const value = isFailure ? filter.networkError : filter.by === "code" ? String(filter.statusCode) : filter.slice;
  return formatTerms([{ kind: "key", key: isFailure ? "network-error" : "status-code", value, isNegated: false }]);
}

/** The code or the failure that a filter text asks for; `undefined` where it asks for more, or for something else. */
function filterIn(text: string): Filter | undefined {
  const [term, another] = parseTerms(text);
  if (another !== undefined || term?.kind !== "key" || term.isNegated) return undefined;
  const name = findKey(term.key)?.name;
  if (name === "network-error") return { by: "failure", networkError: term.value };
  return name === "status-code" && /^\d+$/.test(term.value)
    ? { by: "code", statusCode: Number(term.value) }
    : undefined;
}

/** Every code with its exact count; a click asks the filter for it. */
function Codes({ model }: { readonly model: PanelModel }) {
  const { tally, total } = model.source.value.counts.value;
  const { text } = model.chips;
  if (total === 0) return null;
  return (
    <CodeList
      tally={tally}
      startsWithErrors
      filter={filterIn(text.value)}
      onFilter={(filter) => {
        text.value = wordsFor(filter);
      }}
    />
  );
}

/** Everything that chooses what the panel shows. */
export function Toolbar({ model, input, onLeaveFilter, children }: Props) {
  const { onlyErrors, onlyFindings, since } = model.chips;
  const { withFindings } = model.log.value.digests.progress.value;
  return (
    <>
      <div class="toolbar">
        <SourceTools model={model} />
        <FilterBox model={model} input={input} onLeave={onLeaveFilter} />
        <Toggle
          isPressed={onlyErrors.value}
          title="Only errors: what the badge counts before your options"
          keys="E"
          onToggle={() => (onlyErrors.value = !onlyErrors.value)}
        >
          Errors
        </Toggle>
        <Toggle
          isPressed={onlyFindings.value}
          title="Only responses that break a rule of the protocol"
          onToggle={() => (onlyFindings.value = !onlyFindings.value)}
        >
          Findings{withFindings > 0 && <span class="count">{withFindings}</span>}
        </Toggle>
        {model.file.value === undefined && (
          <Toggle
            isPressed={since.value !== undefined}
            title="Only what comes from now on"
            keys="N"
            onToggle={() => (since.value = since.value === undefined ? Date.now() : undefined)}
          >
            New only
          </Toggle>
        )}
        <span class="tool-group">{children}</span>
      </div>
      <div class="toolbar second">
        <ClassChips model={model} />
        <Codes model={model} />
        <span class="tool-group">
          <KindMenu model={model} />
          <ColumnMenu model={model} />
        </span>
      </div>
    </>
  );
}
