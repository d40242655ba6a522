import type { HeaderMap } from "./headers.ts";
import type { RequestId } from "./types.ts";

/** What vendors ask for, in the order in which support people ask: the site's own first, then platforms, then CDNs. */
const KNOWN: readonly string[] = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "correlation-id",
  "x-github-request-id",
  "x-amzn-requestid",
  "apigw-requestid",
  "x-amz-apigw-id",
  "x-amz-request-id",
  "x-amz-id-2",
  "x-ms-request-id",
  "x-ms-correlation-request-id",
  "x-ms-activity-id",
  "x-guploader-uploadid",
  "x-goog-request-id",
  "x-cloud-trace-context",
  "x-amzn-trace-id",
  "x-trace-id",
  "traceparent",
  "x-b3-traceid",
  "x-datadog-trace-id",
  "x-fb-trace-id",
  "x-fb-debug",
  "x-li-uuid",
  "x-slack-req-id",
  "x-wix-request-id",
  "x-oss-request-id",
  "x-cos-request-id",
  "x-trans-id",
  "x-openstack-request-id",
  "opc-request-id",
  "x-arequestid",
  "x-vercel-id",
  "x-nf-request-id",
  "fly-request-id",
  "rndr-id",
  "x-railway-request-id",
  "cf-ray",
  "x-amz-cf-id",
  "x-azure-ref",
  "x-fastly-request-id",
  "akamai-grn",
  "x-akamai-request-id",
  "x-reference-error",
  "x-iinfo",
  "x-sucuri-id",
  "cdn-requestid",
  "eagleid",
  "x-varnish",
];

const RANKS: ReadonlyMap<string, number> = new Map(KNOWN.map((name, rank) => [name, rank]));

/** Names of the wild that say what they are. */
const LOOKS_LIKE_ID = /(?:request|req|correlation|trace|transaction|activity|incident)-?id$/;

const MAX_IDS = 12;
const MAX_VALUE_LENGTH = 300;

/** Numbers by which support finds this very request in its logs. */
export function findRequestIds(headers: HeaderMap): readonly RequestId[] {
  const ranked: (readonly [rank: number, name: string])[] = [];
  for (const name of headers.names()) {
    const rank = RANKS.get(name) ?? (name.endsWith("id") && LOOKS_LIKE_ID.test(name) ? KNOWN.length : undefined);
    if (rank !== undefined) ranked.push([rank, name]);
  }
  const names = ranked.sort((a, b) => a[0] - b[0]).map(([, name]) => name);
  return names.slice(0, MAX_IDS).flatMap((name) => {
    const [line] = headers.line(name);
    if (line === undefined || !("header" in line) || line.value === "" || line.value === "-") return [];
    return [{ header: line.header, value: line.value.slice(0, MAX_VALUE_LENGTH) }];
  });
}
