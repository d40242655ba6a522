import uPlot from "uplot";
import { COUNTED_CLASSES } from "../../../traffic/health/counted-class.ts";
import { niceCeiling, peakBucket, stackBuckets } from "../../models/charts/bucket-sums.ts";
import { clockLabel } from "../../models/charts/clock-labels.ts";
import { axisCount, timeTicks } from "../../models/charts/timeline-axis.ts";
import { drawErrorMarks, drawPageStarts, drawSpan, RAIL_HEIGHT_PX } from "./draw-marks.ts";
import type { Picture } from "./picture.ts";
import { type ChartColours, readColours } from "./read-colours.ts";

export const CHART_HEIGHT_PX = 56;
const TICK_SPACE_PX = 70;
const Y_AXIS_WIDTH_PX = 34;
const RIGHT_ROOM_PX = 14;
const GAP_PX = 1;
const FONT_SIZE_PX = 10;

export interface TimelineChart {
  draw(picture: Picture): void;
  resize(widthPx: number): void;
  /** Reads the theme's colours again. */
  recolour(): void;
  /** The moment under a point of the window. @param clientX CSS pixels @returns milliseconds since the epoch */
  timeAt(clientX: number): number;
  destroy(): void;
}

/** Bars that begin and end on whole pixels, so that thin ones stay sharp. */
function barPaths(u: uPlot, seriesIndex: number, first: number, last: number, widthMs: number): uPlot.Series.Paths {
  const fill = new Path2D();
  const heights = u.data[seriesIndex];
  const bottom = Math.round(u.valToPos(0, "y", true));
  for (let index = first; index <= last; index += 1) {
    const height = heights?.[index];
    const time = u.data[0][index];
    if (height == null || time == null) continue;
    const left = Math.round(u.valToPos(time, "x", true));
    const right = Math.round(u.valToPos(time + widthMs, "x", true));
    const gap = Math.min(Math.round(GAP_PX * uPlot.pxRatio), Math.floor((right - left) / 3));
    const top = Math.round(u.valToPos(height, "y", true));
    fill.rect(left, top, Math.max(1, right - left - gap), bottom - top);
  }
  return { fill };
}

/** A label of the time axis; none where it would be cut off at the end. */
function labelWithin(u: uPlot, timeMs: number, label: string): string {
  const { width } = u.ctx.measureText(label);
  return u.valToPos(timeMs, "x", true) + width / 2 > u.width * uPlot.pxRatio ? "" : label;
}

/** Draws responses over time into an element, stacked by class. */
export function createTimelineChart(place: HTMLElement, widthPx: number, first: Picture): TimelineChart {
  let picture = first;
  let colours: ChartColours = readColours(place);
  const stacked = COUNTED_CLASSES.toReversed();
  const font = () => `${FONT_SIZE_PX}px ${colours.fontFamily}`;
  const endMs = ({ buckets }: Picture) => buckets.startMs + buckets.length * buckets.widthMs;
  const ticks = (u: uPlot) =>
    timeTicks(picture.buckets, Math.max(2, Math.floor(u.bbox.width / uPlot.pxRatio / TICK_SPACE_PX) + 1));

  function dataOf({ buckets }: Picture): uPlot.AlignedData {
    const times = Array.from({ length: buckets.length }, (_, index) => buckets.startMs + index * buckets.widthMs);
    return [times, ...stackBuckets(buckets).map((row) => [...row])];
  }

  const plot = new uPlot(
    {
      width: widthPx,
      height: CHART_HEIGHT_PX,
      padding: [RAIL_HEIGHT_PX + 1, RIGHT_ROOM_PX, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      scales: {
        x: { time: false, range: () => [picture.buckets.startMs, endMs(picture)] },
        y: { range: () => [0, niceCeiling(peakBucket(picture.buckets).total)] },
      },
      series: [
        {},
        ...stacked.map((slice) => ({
          fill: () => colours.classes[slice],
          width: 0,
          points: { show: false },
          paths: (u: uPlot, index: number, from: number, to: number) =>
            barPaths(u, index, from, to, picture.buckets.widthMs),
        })),
      ],
      axes: [
        {
          size: 15,
          gap: 2,
          font: font(),
          stroke: () => colours.text,
          grid: { show: false },
          ticks: { size: 3, width: 1, stroke: () => colours.strongLine },
          splits: (u) => [...ticks(u).times],
          values: (u, splits) => {
            const { stepMs } = ticks(u);
            return splits.map((time) => labelWithin(u, time, clockLabel(time, stepMs)));
          },
        },
        {
          size: Y_AXIS_WIDTH_PX,
          gap: 4,
          font: font(),
          stroke: () => colours.text,
          grid: { width: 1, stroke: () => colours.line },
          ticks: { show: false },
          splits: (_u, _index, min, max) => [min, max],
          values: (_u, splits) => splits.map(axisCount),
        },
      ],
      hooks: {
        drawClear: [(u) => drawSpan(u, picture, colours)],
        draw: [
          (u) => {
            drawPageStarts(u, picture, colours);
            drawErrorMarks(u, picture, colours);
          },
        ],
      },
    },
    dataOf(picture),
    place,
  );

  return {
    draw(next) {
      const isSameData = next.buckets === picture.buckets;
      picture = next;
      if (isSameData) plot.redraw(false, false);
      else plot.setData(dataOf(next));
    },
    resize(nextWidthPx) {
      plot.setSize({ width: nextWidthPx, height: CHART_HEIGHT_PX });
    },
    recolour() {
      colours = readColours(place);
      plot.redraw(false, true);
    },
    timeAt(clientX) {
      return plot.posToVal(clientX - plot.over.getBoundingClientRect().left, "x");
    },
    destroy() {
      plot.destroy();
    },
  };
}
