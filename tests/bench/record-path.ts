import { TabLogs } from "../../src/background/tab-logs.ts";
import { commit } from "../../src/traffic/navigation-events.ts";
import type { RequestDetails } from "../../src/traffic/observation.ts";
import { respond } from "../../src/traffic/request-events.ts";
import { RequestIds } from "../../src/traffic/request-ids.ts";
import { newTabLog, type TabLog } from "../../src/traffic/tab-log.ts";
import type { Watch } from "../../src/traffic/watch.ts";
import { type Figure, median } from "./figures.ts";

const ROUNDS = 15;
const DOCUMENT_ID = "00000000000000000000000000000001";

const HEADERS = Object.entries({
  Date: "Sat, 21 Nov 2026 11:00:00 GMT",
  Server: "nginx",
  "Content-Type": "application/json; charset=utf-8",
  "Content-Length": "1234",
  "Cache-Control": "private, max-age=60",
  ETag: '"33a64df551425fcc"',
  "Set-Cookie": "session=1",
  "X-Request-Id": "9f1c2b7e-44d0-4e0e-a1c3",
  Vary: "Accept-Encoding",
  "X-Frame-Options": "DENY",
  "Strict-Transport-Security": "max-age=31536000",
  Via: "1.1 varnish",
}).map(([name, value]) => ({ name, value }));

/** One response of an API, as Chromium reports it; one in ten is an error. */
function response(id: number, tabId = 1): RequestDetails {
  return {
    requestId: String(id),
    tabId,
    frameId: 0,
    url: `https://api.example.com/v2/orders/${id}?page=1&q=shoes`,
    method: "GET",
    type: "xmlhttprequest",
    timeStamp: id,
    statusCode: id % 10 === 0 ? 404 : 200,
    statusLine: "HTTP/1.1 200",
    responseHeaders: HEADERS,
    documentId: DOCUMENT_ID,
    initiator: "https://shop.example.com",
  };
}

function openPage(): { readonly tab: TabLog; readonly watch: Watch } {
  const tab = newTabLog(1);
  const watch: Watch = { counted: new RequestIds(), onEntry: () => {} };
  commit(tab, watch, { tabId: 1, frameId: 0, url: "https://shop.example.com/", timeStamp: 0, documentId: DOCUMENT_ID });
  return { tab, watch };
}

/** Microseconds a response, when so many are recorded in one page. */
function timeRecording(responses: readonly RequestDetails[]): number {
  const { tab, watch } = openPage();
  const start = performance.now();
  for (const details of responses) respond(tab, watch, details);
  return ((performance.now() - start) * 1000) / responses.length;
}

/**
 * The pure record path. A thousand responses take a few milliseconds, so a hundred pages of a thousand are compared
 * with one page of a hundred thousand: the same number of responses on both sides.
 */
export function benchRecordPath(): Figure[] {
  const all = Array.from({ length: 100_000 }, (_, id) => response(id));
  const chunks = Array.from({ length: 100 }, (_, index) => all.slice(index * 1000, (index + 1) * 1000));
  const short: number[] = [];
  const long: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    short.push(chunks.reduce((sum, chunk) => sum + timeRecording(chunk), 0) / chunks.length);
    long.push(timeRecording(all));
  }
  const [shortMicros, longMicros] = [median(short), median(long)];
  return [
    {
      name: "record path",
      value: 1e6 / longMicros,
      unit: "responses/s",
      atLeast: 200_000,
      note: `100,000 responses with 12 headers in one page, median of ${ROUNDS}`,
    },
    {
      name: "record path, cost at 100,000 to cost at 1,000",
      value: longMicros / shortMicros,
      unit: "ratio",
      atMost: 1.2,
      note: `${longMicros.toFixed(2)} µs to ${shortMicros.toFixed(2)} µs a response`,
    },
  ];
}

/** What is kept of a hundred tabs with ten thousand responses each. Needs `--expose-gc`. */
export function benchMemory(): Figure[] {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error("Run with --expose-gc: memory cannot be measured otherwise.");
  collect();
  const before = process.memoryUsage().heapUsed;
  const logs = new TabLogs({ onEntry() {}, onWaiting() {}, onPage() {}, onRemoved() {}, onSite() {} });
  for (let tabId = 1; tabId <= 100; tabId += 1) {
    logs.takeCommit({
      tabId,
      frameId: 0,
      url: "https://shop.example.com/",
      timeStamp: 0,
      documentId: `${DOCUMENT_ID}${tabId}`,
    });
    for (let id = 0; id < 10_000; id += 1) {
      const details = { ...response(tabId * 10_000 + id, tabId), documentId: `${DOCUMENT_ID}${tabId}` };
      // Fresh strings, as they come from the browser: shared ones would hide their cost.
      const responseHeaders = HEADERS.map(({ name, value }) => ({ name, value: `${value};${id}` }));
      logs.takeRequest("respond", { ...details, responseHeaders });
    }
  }
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const counted = [...logs.tabs.values()].reduce((sum, tab) => sum + (tab.pages[0]?.tally.statuses[200] ?? 0), 0);
  if (counted !== 900_000) throw new Error(`The counts are wrong: ${counted} of 900,000.`);
  return [
    {
      name: "memory",
      value: megabytes,
      unit: "MB",
      atMost: 30,
      note: "100 tabs × 10,000 responses, heap after garbage collection, all counts exact",
    },
  ];
}
