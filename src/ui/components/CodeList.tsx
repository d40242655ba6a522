import type { Tally } from "../../traffic/tally.ts";
import { type CodeCount, codeCounts, failureCounts } from "../models/counts.ts";
import { type Filter, isSameFilter, sliceOf } from "../models/entry-slice.ts";
import { failureLabel } from "../models/failure-label.ts";
import { showText } from "../models/show-text.ts";
import { codeInWords } from "../models/spoken.ts";

interface Props {
  readonly tally: Tally;
  readonly filter: Filter | undefined;
  /** Where the line is short: what went wrong stands in sight. */
  readonly startsWithErrors?: boolean;
  onFilter(filter: Filter | undefined): void;
}

/**
 * Every code and every kind of failure, once each, with its exact count. Scripts add these up. A wheel moves a line that
 * is longer than the view is wide: not every mouse can do so sideways.
 */
export function CodeList({ tally, filter, startsWithErrors = false, onFilter }: Props) {
  const toggle = (own: Filter) => onFilter(isSameFilter(filter, own) ? undefined : own);
  const codes = codeCounts(tally);
  const isLate = ({ statusCode }: CodeCount) => startsWithErrors && statusCode < 400;
  const codeItem = ({ statusCode, count }: CodeCount) => {
    const own: Filter = { by: "code", statusCode };
    return (
      <li key={statusCode} data-status={statusCode} data-count={count}>
        <button
          type="button"
          class={`slice-${sliceOf({ role: "response", statusCode })}`}
          aria-pressed={isSameFilter(filter, own)}
          title={codeInWords(statusCode)}
          onClick={() => toggle(own)}
        >
          <b>{statusCode}</b> ×{count}
        </button>
      </li>
    );
  };
  return (
    <ul
      class="code-list"
      aria-label="Every code"
      onWheel={({ currentTarget, deltaY }) => {
        currentTarget.scrollLeft += deltaY;
      }}
    >
      {codes.filter((one) => !isLate(one)).map(codeItem)}
      {failureCounts(tally).map(({ networkError, count }) => {
        const own: Filter = { by: "failure", networkError };
        return (
          <li key={networkError} data-network-error={networkError} data-count={count}>
            <button
              type="button"
              class="slice-failed"
              aria-pressed={isSameFilter(filter, own)}
              title={showText(networkError, 200)}
              onClick={() => toggle(own)}
            >
              <b>{failureLabel(networkError)}</b> ×{count}
            </button>
          </li>
        );
      })}
      {codes.filter(isLate).map(codeItem)}
    </ul>
  );
}
