import { splitUrl } from "../../../traffic/groups.ts";
import { pathAndQuery } from "../address.ts";
import { sliceInWords } from "../counts.ts";
import { coverText } from "../details/secrets.ts";
import type { LogPage } from "../entry-source.ts";
import { showText } from "../show-text.ts";
import type { Buckets } from "./bucket-counter.ts";
import { type BucketSum, peakBucket, sumBuckets } from "./bucket-sums.ts";
import { spanLabel } from "./clock-labels.ts";
import { isInSpan, type Span } from "./span.ts";

const show = (count: number) => count.toLocaleString("en");

function countOf(count: number, one: string, many: string): string {
  return `${show(count)} ${count === 1 ? one : many}`;
}

function totalsInWords({ total, errors }: BucketSum): string {
  const failed = errors === 0 ? "no errors" : countOf(errors, "error", "errors");
  return `${countOf(total, "response", "responses")}, ${failed}`;
}

/** `34 responses, 4 errors: 30 successful, 4 server errors`. */
export function sumInWords(sum: BucketSum): string {
  if (sum.total === 0) return "no responses";
  return `${totalsInWords(sum)}: ${sum.classes.map(sliceInWords).join(", ")}`;
}

/** The time of some neighbouring buckets. */
function bucketsLabel({ startMs, widthMs }: Buckets, from: number, to: number): string {
  return spanLabel(startMs + from * widthMs, startMs + to * widthMs, widthMs);
}

/** A span as exactly as the buckets around it. */
export function spanInWords({ fromMs, toMs }: Span, widthMs: number): string {
  return spanLabel(fromMs, toMs, widthMs);
}

/** Pages that began in a bucket are named by their address, clipped. */
const MAX_ADDRESS_CHARACTERS = 60;

/** One bar: its time, what it holds, and the page that began in it. */
export function bucketInWords(buckets: Buckets, bucket: number, pages: readonly LogPage[]): string {
  const { startMs, widthMs } = buckets;
  const fromMs = startMs + bucket * widthMs;
  const page = pages.findLast(({ startedAt }) =>
    isInSpan({ timeStamp: startedAt }, { fromMs, toMs: fromMs + widthMs }),
  );
  const text = `${bucketsLabel(buckets, bucket, bucket + 1)}: ${sumInWords(sumBuckets(buckets, bucket, bucket + 1))}`;
  if (page === undefined) return text;
  const { host } = splitUrl(page.url);
  const address = showText(
    coverText(page.url === "" ? (page.title ?? "") : host + pathAndQuery(page.url)),
    MAX_ADDRESS_CHARACTERS,
  );
  return `${text}. Page begins${address === "" ? "" : `: ${address}`}`;
}

/** All that the picture shows, in a few sentences. */
export function timelineInWords(buckets: Buckets | undefined, pageStarts: number): string {
  if (buckets === undefined) return "Responses over time: none yet.";
  const sum = sumBuckets(buckets, 0, buckets.length);
  const peak = peakBucket(buckets);
  const pages = pageStarts > 1 ? ` ${show(pageStarts)} pages began in this time.` : "";
  return (
    `Responses over time. Between ${bucketsLabel(buckets, 0, buckets.length).replace("–", " and ")}: ${sumInWords(sum)}. ` +
    `Most at ${bucketsLabel(buckets, peak.bucket, peak.bucket + 1)}: ${show(peak.total)}.${pages}`
  );
}
