import uPlot from "uplot";
import { MARK_SHAPES } from "../../components/Mark.tsx";
import { markErrors } from "../../models/charts/bucket-sums.ts";
import type { Picture } from "./picture.ts";
import type { ChartColours } from "./read-colours.ts";

/** Room above the bars for the marks of errors. */
export const RAIL_HEIGHT_PX = 9;
const MARK_SIZE_PX = 7;
const SLOT_WIDTH_PX = 9;
/** The grid on which the marks are drawn. */
const SHAPE_SIZE = 10;

const shapes = new Map<string, Path2D>();

function shapeOf(path: string): Path2D {
  const known = shapes.get(path);
  if (known !== undefined) return known;
  const shape = new Path2D(path);
  shapes.set(path, shape);
  return shape;
}

/** A tint behind the chosen span, and behind the bar under the pointer. */
export function drawSpan(u: uPlot, { buckets, span, pointed }: Picture, colours: ChartColours): void {
  const { ctx, bbox } = u;
  const stretch = (fromMs: number, toMs: number) => {
    const left = Math.max(bbox.left, Math.round(u.valToPos(fromMs, "x", true)));
    const right = Math.min(bbox.left + bbox.width, Math.round(u.valToPos(toMs, "x", true)));
    return { left, width: Math.max(0, right - left) };
  };
  const height = bbox.top + bbox.height;
  if (span !== undefined) {
    const { left, width } = stretch(span.fromMs, span.toMs);
    ctx.fillStyle = colours.chosen;
    ctx.fillRect(left, 0, width, height);
    ctx.fillStyle = colours.accent;
    const edge = Math.round(uPlot.pxRatio);
    ctx.fillRect(left, 0, edge, height);
    ctx.fillRect(left + width - edge, 0, edge, height);
  }
  if (pointed !== undefined && pointed < buckets.length) {
    const fromMs = buckets.startMs + pointed * buckets.widthMs;
    const { left, width } = stretch(fromMs, fromMs + buckets.widthMs);
    ctx.fillStyle = colours.line;
    ctx.fillRect(left, 0, width, height);
  }
}

/** A dashed line where a page began. */
export function drawPageStarts(u: uPlot, { buckets, pageStarts }: Picture, colours: ChartColours): void {
  const { ctx, bbox } = u;
  const endMs = buckets.startMs + buckets.length * buckets.widthMs;
  const px = uPlot.pxRatio;
  ctx.save();
  ctx.strokeStyle = colours.text;
  ctx.lineWidth = px;
  ctx.setLineDash([2 * px, 2 * px]);
  ctx.beginPath();
  for (const startMs of pageStarts) {
    if (startMs < buckets.startMs || startMs > endMs) continue;
    const x = Math.round(u.valToPos(startMs, "x", true)) + px / 2;
    ctx.moveTo(x, 0);
    ctx.lineTo(x, bbox.top + bbox.height);
  }
  ctx.stroke();
  ctx.restore();
}

/** The shape of the worst error above the time at which it happened. */
export function drawErrorMarks(u: uPlot, { buckets }: Picture, colours: ChartColours): void {
  const { ctx, bbox } = u;
  const px = uPlot.pxRatio;
  const slots = Math.max(1, Math.floor(bbox.width / (SLOT_WIDTH_PX * px)));
  const slotWidth = bbox.width / slots;
  const scale = (MARK_SIZE_PX * px) / SHAPE_SIZE;
  for (const { slot, slice } of markErrors(buckets, slots)) {
    ctx.save();
    ctx.translate(bbox.left + (slot + 0.5) * slotWidth - (MARK_SIZE_PX * px) / 2, px);
    ctx.scale(scale, scale);
    ctx.fillStyle = colours.classes[slice];
    ctx.fill(shapeOf(MARK_SHAPES[slice]), "evenodd");
    ctx.restore();
  }
}
