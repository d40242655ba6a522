import { useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TimelineModel } from "../../models/charts/timeline-model.ts";
import type { Picture } from "./picture.ts";
import { watchTheme } from "./read-colours.ts";
import { createTimelineChart, type TimelineChart } from "./timeline-chart.ts";

function pictureOf(model: TimelineModel): Picture | undefined {
  const buckets = model.buckets.value;
  if (buckets === undefined) return undefined;
  return {
    buckets,
    pageStarts: model.pageStarts.value,
    span: model.span.value,
    pointed: model.pointed.value,
  };
}

/** Keeps a chart in an element as wide as the element, in the theme's colours, and drawn anew when the model changes. */
export function useTimelineChart(
  model: TimelineModel,
  place: RefObject<HTMLElement | null>,
): RefObject<TimelineChart | null> {
  const chart = useRef<TimelineChart>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const widthPx = element.clientWidth;
      if (widthPx === 0) return;
      chart.current?.resize(widthPx);
      model.refresh(widthPx);
    });
    observer.observe(element);
    const stopWatching = watchTheme(() => chart.current?.recolour());
    return () => {
      observer.disconnect();
      stopWatching();
      chart.current?.destroy();
      chart.current = null;
    };
  }, [model, place]);
  useSignalEffect(() => {
    const picture = pictureOf(model);
    const element = place.current;
    if (picture === undefined) {
      chart.current?.destroy();
      chart.current = null;
    } else if (chart.current !== null) chart.current.draw(picture);
    else if (element !== null && element.clientWidth > 0) {
      chart.current = createTimelineChart(element, element.clientWidth, picture);
    }
  });
  return chart;
}
