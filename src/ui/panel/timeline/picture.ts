import type { Buckets } from "../../models/charts/bucket-counter.ts";
import type { Span } from "../../models/charts/span.ts";

/** What the chart shows at a moment. */
export interface Picture {
  readonly buckets: Buckets;
  /** When pages began, in milliseconds since the epoch. */
  readonly pageStarts: readonly number[];
  readonly span: Span | undefined;
  /** The bucket under the pointer. */
  readonly pointed: number | undefined;
}
