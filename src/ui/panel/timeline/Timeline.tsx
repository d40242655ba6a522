import "../../styles/timeline.css";
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { bucketAt } from "../../models/charts/brush.ts";
import { drawSoon } from "../../models/charts/draw-soon.ts";
import type { Span } from "../../models/charts/span.ts";
import { widthLabel } from "../../models/charts/timeline-axis.ts";
import { createTimelineModel, type TimelineModel } from "../../models/charts/timeline-model.ts";
import { spanInWords } from "../../models/charts/timeline-words.ts";
import type { EntrySource } from "../../models/entry-source.ts";
import { useTimelineChart } from "./use-timeline-chart.ts";

interface Props {
  readonly source: EntrySource;
  /** The span of time that the panel shows; `undefined` for all. */
  readonly span: Signal<Span | undefined>;
}

/** The eye follows bars that grow ten times a second; more often only costs. */
const DRAW_INTERVAL_MS = 100;
/** The description for screen readers is written anew at most this often. */
const DESCRIBE_INTERVAL_MS = 1000;

/** What a bar stands for, or what the pointed or chosen ones hold; and the span, with the way out of it. */
function Caption({ model }: { readonly model: TimelineModel }) {
  const buckets = model.buckets.value;
  const span = model.span.value;
  return (
    <div class="timeline-caption">
      <span class="timeline-reading">
        {model.pointedReading.value ??
          model.chosenReading.value ??
          (buckets === undefined ? "No responses yet" : `Responses per ${widthLabel(buckets.widthMs)}`)}
      </span>
      {span !== undefined && buckets !== undefined && (
        <span class="timeline-span">
          Only <b>{spanInWords(span, buckets.widthMs)}</b> ·{" "}
          <button type="button" class="quiet" onClick={() => model.clear()} aria-label="clear the span of time">
            clear
          </button>
        </span>
      )}
    </div>
  );
}

/** Responses over time, stacked by class. Dragging over it, or the arrow keys, choose a span of time. */
export function Timeline({ source, span }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const description = useSignal("");
  const descriptionId = useId();
  const { model, drawing } = useMemo(() => {
    const drawing = drawSoon(() => {
      const widthPx = place.current?.clientWidth ?? 0;
      if (widthPx > 0) model.refresh(widthPx);
    }, DRAW_INTERVAL_MS);
    const model = createTimelineModel(source, span, drawing.request);
    return { model, drawing };
  }, [source, span]);
  const chart = useTimelineChart(model, place);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const describe = () => {
      timer = undefined;
      description.value = model.describe();
    };
    const stop = model.buckets.subscribe(() => {
      timer ??= setTimeout(describe, description.peek() === "" ? 0 : DESCRIBE_INTERVAL_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      drawing.cancel();
      model.dispose();
    };
  }, [model, drawing, description]);

  const buckets = model.buckets.value;
  const chosen = model.span.value;
  const chosenText =
    chosen === undefined || buckets === undefined
      ? "all; arrow keys choose, with Shift they extend"
      : `${spanInWords(chosen, buckets.widthMs)}: ${model.chosenReading.value ?? ""}`;
  const timeAt = (event: PointerEvent) => chart.current?.timeAt(event.clientX);
  return (
    <section class="timeline" aria-label="Responses over time">
      <Caption model={model} />
      <div class="timeline-picture">
        <div ref={place} role="img" id={descriptionId} aria-label={description.value} class="timeline-chart" />
        <div
          class="timeline-brush"
          role="slider"
          tabIndex={buckets === undefined ? -1 : 0}
          aria-label="Span of time to show"
          aria-describedby={descriptionId}
          aria-valuemin={0}
          aria-valuemax={(buckets?.length ?? 1) - 1}
          aria-valuenow={chosen === undefined || buckets === undefined ? 0 : bucketAt(buckets, chosen.fromMs)}
          aria-valuetext={chosenText}
          onKeyDown={(event) => {
            if (event.altKey || event.ctrlKey || event.metaKey) return;
            if (!model.press(event.key, event.shiftKey)) return;
            // Escape would open the console's drawer in DevTools.
            event.preventDefault();
            event.stopPropagation();
          }}
          onPointerDown={(event) => {
            const timeMs = timeAt(event);
            if (event.button !== 0 || timeMs === undefined) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            model.startBrush(timeMs);
          }}
          onPointerMove={(event) => {
            const timeMs = timeAt(event);
            if (timeMs !== undefined) model.dragBrush(timeMs);
          }}
          onPointerUp={() => model.endBrush()}
          onPointerCancel={() => model.endBrush()}
          onPointerLeave={() => {
            model.pointed.value = undefined;
          }}
        />
      </div>
    </section>
  );
}
