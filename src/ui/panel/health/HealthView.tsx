import "../../styles/health.css";
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { drawSoon } from "../../models/charts/draw-soon.ts";
import { type HealthChoices, WINDOW_CHOICES } from "../../models/charts/health-choices.ts";
import { createHealthModel } from "../../models/charts/health-model.ts";
import type { RuleCount } from "../../models/charts/rule-counts.ts";
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
  /** Findings of the whole log by rule; absent where nobody looks for them. */
  readonly findings?: ReadonlySignal<ReadonlyMap<string, RuleCount>> | undefined;
  /** Shows the rows that a filter lets through. */
  onFilter?(text: string): void;
  /** Absent: what was chosen in this window before. */
  readonly choices?: HealthChoices;
}

/** Numbers that change faster cannot be read. */
const REFRESH_INTERVAL_MS = 500;

/** How well the services behind a log work: rates, error budget, distribution, hosts, findings. */
export function HealthView({ source, findings, onFilter, choices = WINDOW_CHOICES }: Props) {
  const { model, drawing } = useMemo(() => {
    const drawing = drawSoon(() => {
      if (!model.refresh()) drawing.hurry();
    }, REFRESH_INTERVAL_MS);
    const model = createHealthModel(source, choices, drawing.request);
    return { model, drawing };
  }, [source, choices]);
  useEffect(
    () => () => {
      drawing.cancel();
      model.dispose();
    },
    [model, drawing],
  );
  const stats = model.stats.value;
  const rates = model.rates.value;
  return (
    <div class="health">
      <ScopePicker model={model} source={source} />
      {stats === undefined || rates === undefined ? (
        <p class="small" role="status">
          Reading the log: {Math.floor(model.progress.value * 100)} %
        </p>
      ) : stats.total === 0 ? (
        <p class="small">No responses yet. The numbers come with the first one.</p>
      ) : (
        <>
          <Numbers stats={stats} rates={rates} target={choices.target.value} />
          <div class="health-pair">
            <Budget rates={rates} choices={choices} />
            <Measured stats={stats} rates={rates} choices={choices} />
          </div>
          <Distribution stats={stats} hosts={model.hosts.value} onFilter={onFilter} />
          <HostTable model={model} choices={choices} onFilter={onFilter} />
        </>
      )}
      {findings !== undefined && <RuleTable findings={findings} />}
      <Notes />
    </div>
  );
}
