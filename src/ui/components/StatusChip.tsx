import { statusClass } from "../../traffic/status-class.ts";
import { failureLabel } from "../models/failure-label.ts";
import { Mark } from "./Mark.tsx";

interface Props {
  readonly statusCode?: number | undefined;
  readonly networkError?: string | undefined;
  /** Words beside the number, such as the code's name. */
  readonly label?: string | undefined;
  readonly size?: "small" | "large";
}

/** A code or failure as shape, colour and text. */
export function StatusChip({ statusCode, networkError, label, size }: Props) {
  const slice = statusCode === undefined ? "failed" : statusClass(statusCode);
  const text = statusCode === undefined ? failureLabel(networkError ?? "") : String(statusCode);
  return (
    <span class={`chip slice-${slice}${size === undefined ? "" : ` chip-${size}`}`}>
      <Mark slice={slice} />
      {text}
      {label !== undefined && (
        <>
          {" "}
          <span class="chip-label">{label}</span>
        </>
      )}
    </span>
  );
}
