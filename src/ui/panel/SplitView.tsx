import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { LEAST_DETAILS_PERCENT, MOST_DETAILS_PERCENT } from "../models/panel/view-settings.ts";
import { ResizeHandle } from "./ResizeHandle.tsx";

interface Props {
  readonly children: ComponentChildren;
  /** What stands beside or below; absent: the main part has all the room. */
  readonly details: ComponentChildren | undefined;
  readonly percent: number;
  onResize(percent: number): void;
}

/** The style sheet puts the details below the table at the same size. */
const STACKED = "(max-width: 520px), (max-width: 760px) and (min-height: 481px)";
const STEP_PERCENT = 2;

/** Two parts with a line between them that can be moved. */
export function SplitView({ children, details, percent, onResize }: Props) {
  const whole = useRef<HTMLElement>(null);
  const isStacked = useSignal(matchMedia(STACKED).matches);
  useEffect(() => {
    const query = matchMedia(STACKED);
    const onChange = () => {
      isStacked.value = query.matches;
    };
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);
  const sizePx = () => (isStacked.value ? whole.current?.clientHeight : whole.current?.clientWidth) ?? 1;
  return (
    <main ref={whole} class={details === undefined ? undefined : "with-details"} style={{ "--details": `${percent}%` }}>
      {children}
      {details !== undefined && (
        <>
          <ResizeHandle
            label="Room for the details, in percent"
            value={percent}
            min={LEAST_DETAILS_PERCENT}
            max={MOST_DETAILS_PERCENT}
            step={STEP_PERCENT}
            travels={isStacked.value ? "up-and-down" : "sideways"}
            isReversed
            toValue={(px) => (px / sizePx()) * 100}
            onChange={onResize}
          />
          {details}
        </>
      )}
    </main>
  );
}
