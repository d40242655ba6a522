import { useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What an arrow key moves by. */
  readonly step: number;
  /** Which way the handle travels. */
  readonly travels: "sideways" | "up-and-down";
  /** True where the value falls while the handle moves right or down. */
  readonly isReversed?: boolean;
  readonly class?: string;
  /** Turns pixels of travel into the unit of the value. */
  toValue?(px: number): number;
  onChange(value: number): void;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** A line between two parts that pointer and arrow keys move (WAI-ARIA: a focusable separator). */
export function ResizeHandle(props: Props) {
  const { label, value, min, max, step, travels, isReversed = false, toValue = (px) => px, onChange } = props;
  const dragged = useRef<{ readonly from: number; readonly value: number } | undefined>(undefined);
  const isSideways = travels === "sideways";
  const sign = isReversed ? -1 : 1;
  const placeOf = (event: PointerEvent) => (isSideways ? event.clientX : event.clientY);
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = isSideways ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    const moves = new Map([
      [less, -step * sign],
      [more, step * sign],
      ["Home", min - value],
      ["End", max - value],
    ]);
    const move = moves.get(event.key);
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(clamp(value + move, min, max));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved; a focusable separator can.
    <div
      class={`resize-handle ${travels} ${props.class ?? ""}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isSideways ? "vertical" : "horizontal"}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = { from: placeOf(event), value };
      }}
      onPointerMove={(event) => {
        const start = dragged.current;
        if (start === undefined) return;
        onChange(clamp(start.value + toValue(placeOf(event) - start.from) * sign, min, max));
      }}
      onPointerUp={() => {
        dragged.current = undefined;
      }}
      onPointerCancel={() => {
        dragged.current = undefined;
      }}
    />
  );
}
