import "../../styles/health.css";
import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { drawSoon } from "../../models/charts/draw-soon.ts";
import { type HealthChoices, WINDOW_CHOICES } from "../../models/charts/health-choices.ts";
import { createHealthModel } from "../../models/charts/health-model.ts";
import type { RuleCount } from "../../models/charts/rule-counts.ts";
import type { Span } from "../../models/charts/span.ts";
import type { EntrySource } from "../../models/entry-source.ts";
import { Budget } from "./Budget.tsx";
import { Distribution } from "./Distribution.tsx";
import { HostTable } from "./HostTable.tsx";
import { Measured } from "./Measured.tsx";
import { Notes } from "./Notes.tsx";
import { Numbers } from "./Numbers.tsx";
import { RuleTable } from "./RuleTable.tsx";
import { ScopePicker } from "./ScopePicker.tsx";

interface Props {
  readonly source: EntrySource;
  /** The span of time that the panel shows; absent or `undefined` for all. */
  readonly span?: ReadonlySignal<Span | undefined> | undefined;
  /** Findings of the whole log by rule; absent where nobody looks for them. */
  readonly findings?: ReadonlySignal<ReadonlyMap<string, RuleCount>> | undefined;
  /** Shows the rows that a filter lets through. */
  onFilter?(text: string): void;
  /** Absent: what was chosen in this window before. */
  readonly choices?: HealthChoices;
}

const WHOLE_TIME = signal(undefined);
/** Numbers that change faster cannot be read. */
const REFRESH_INTERVAL_MS = 500;

/** How well the services behind a log work: rates, error budget, distribution, hosts, findings. */
export function HealthView({ source, span = WHOLE_TIME, findings, onFilter, choices = WINDOW_CHOICES }: Props) {
  const { model, drawing } = useMemo(() => {
    const drawing = drawSoon(() => {
      if (!model.refresh()) drawing.hurry();
    }, REFRESH_INTERVAL_MS);
    const model = createHealthModel(source, choices, span, drawing.request);
    return { model, drawing };
  }, [source, choices, span]);
  useEffect(
    () => () => {
      drawing.cancel();
      model.dispose();
    },
    [model, drawing],
  );
  const lastOnFilter = useRef(onFilter);
  lastOnFilter.current = onFilter;
  const canFilter = onFilter !== undefined;
  const stats = model.stats.value;
  const rates = model.rates.value;
  const hosts = model.hosts.value;
  const target = choices.target.value;
  // Whoever holds this view draws it as often as the log grows; the numbers change more seldom.
  const numbers = useMemo(() => {
    if (stats === undefined || rates === undefined) return undefined;
    if (stats.total === 0)
      return <p class="small">Nothing to count here yet. The numbers come with the first response.</p>;
    const filter = canFilter ? (text: string) => lastOnFilter.current?.(text) : undefined;
    return (
      <>
        <Numbers stats={stats} rates={rates} target={target} />
        <div class="health-pair">
          <Budget rates={rates} choices={choices} />
          <Measured stats={stats} rates={rates} choices={choices} />
        </div>
        <Distribution stats={stats} hosts={hosts} onFilter={filter} />
        <HostTable hosts={hosts} choices={choices} onFilter={filter} />
      </>
    );
  }, [stats, rates, hosts, target, choices, canFilter]);
  const head = useMemo(() => <ScopePicker model={model} source={source} span={span} />, [model, source, span]);
  return (
    <div class="health">
      {head}
      {numbers ?? (
        <p class="small" role="status">
          Reading the log: {Math.floor(model.progress.value * 100)} %
        </p>
      )}
      {findings !== undefined && <RuleTable findings={findings} />}
      <Notes />
    </div>
  );
}
