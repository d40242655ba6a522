import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftResponse } from "../../../src/traffic/draft.ts";
import { recordEntry } from "../../../src/traffic/page-log.ts";
import { SiteLogs } from "../../../src/traffic/site-logs.ts";
import { readSites, readTab, STORED_VERSION, writeTab } from "../../../src/traffic/stored-tab.ts";
import {
  addDocumentRequest,
  addPage,
  newTabLog,
  openRequest,
  showPage,
  type TabLog,
} from "../../../src/traffic/tab-log.ts";
import { entryDraft, requestDetails } from "../../support/builders.ts";

/** A tab with something in every place. */
function fullTab(): TabLog {
  const tab = newTabLog(7);
  const page = addPage(tab, "https://site.test/page", 1_000, "A");
  showPage(tab, page, 1_000);
  page.frames.push("F");
  page.partial = "restored";
  page.documentEntries.push(recordEntry(page, entryDraft({ type: "main_frame" })).id);
  recordEntry(page, entryDraft({ statusCode: 404, responseHeaders: [{ name: "Age", value: "3" }] }));
  recordEntry(page, entryDraft({ role: "failure", networkError: "net::ERR_FAILED" }));
  recordEntry(page, entryDraft({ role: "failure", networkError: "net::ERR_ABORTED", leftOut: "aborted" }));
  addPage(tab, "about:blank", 2_000);
  addDocumentRequest(tab, {
    requestId: "9",
    startedAt: 3_000,
    firstUrl: "https://site.test/first",
    url: "https://site.test/next",
    aside: false,
    waiting: [entryDraft({ requestId: "9", role: "redirect", statusCode: 302 })],
  });
  const open = openRequest(tab, "11", 4_000);
  open.pageKey = "A";
  open.challengeCode = 401;
  open.lastHeaders = draftResponse(requestDetails({ requestId: "11", statusCode: 401 }), "response");
  return tab;
}

describe("readTab", () => {
  test("reads back what writeTab made", () => {
    expect(readTab(writeTab(fullTab()))).toEqual(fullTab());
    expect(readTab(writeTab(newTabLog(1)))).toEqual(newTabLog(1));
  });

  const text = writeTab(fullTab());

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["no text", JSON.parse(text)],
    ["an empty text", ""],
    ["no JSON", "{"],
    ["a cut text", text.slice(0, -20)],
    ["a number", "7"],
    ["a list", "[]"],
    ["an empty object", "{}"],
    ["an older version", text.replace(`"version":${STORED_VERSION}`, '"version":0')],
    ["a later version", text.replace(`"version":${STORED_VERSION}`, `"version":${STORED_VERSION + 1}`)],
    ["no version", text.replace(`"version":${STORED_VERSION},`, "")],
    ["a tab id that is no number", text.replace('"tabId":7', '"tabId":"7"')],
    ["a negative count", text.replace('"404":1', '"404":-1')],
    ["half a count", text.replace('"404":1', '"404":0.5')],
    ["a count that is text", text.replace('"404":1', '"404":"1"')],
    ["a count that is too large to be exact", text.replace('"404":1', '"404":9007199254740993')],
    ["a count beyond all numbers", text.replace('"404":1', '"404":1e999')],
    ["a negative count of failures", text.replace('"net::ERR_FAILED":1', '"net::ERR_FAILED":-1')],
    ["a negative count of a card", text.replace(/"net::ERR_FAILED site.test\/data":1/, '"x":-1')],
    ["no counts", text.replace(/"statuses":\{[^}]*\}/, '"statuses":[]')],
    ["a negative next id", text.replace('"nextEntryId":5', '"nextEntryId":-5')],
    ["a next id that is taken", text.replace('"nextEntryId":5', '"nextEntryId":3')],
    ["more entries than ids", text.replace(/"entries":\[(\{.*?\}),\{/, '"entries":[$1,$1,$1,$1,$1,{')],
    ["an entry without headers", text.replace('"responseHeaders":[],', "")],
    ["an entry whose status is text", text.replace('"statusCode":404', '"statusCode":"404"')],
    ["an entry of no role", text.replace('"role":"failure"', '"role":"boss"')],
    ["an entry that is null", text.replace(/"entries":\[/, '"entries":[null,')],
    ["a waiting entry that is null", text.replace(/"waiting":\[/, '"waiting":[null,')],
    ["a waiting entry without an address", text.replace(/("waiting":\[\{[^}]*)"url":"[^"]*",/, "$1")],
    ["a document request without an address", text.replace('"url":"https://site.test/next",', "")],
    ["a request whose last headers are text", text.replace(/"lastHeaders":\{.*?\}/, '"lastHeaders":"x"')],
    ["a request that started at no time", text.replace('"startedAt":4000', '"startedAt":null')],
    ["a document entry that is no id", text.replace('"documentEntries":[1]', '"documentEntries":["1"]')],
    ["a frame that is no id", text.replace('"frames":["F"]', '"frames":[7]')],
  ])("refuses %s", (_name, stored) => {
    if (typeof stored === "string") expect(stored).not.toBe(text);
    expect(readTab(stored)).toBeUndefined();
  });

  test("never throws, whatever JSON is stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
        expect(() => readTab(stored)).not.toThrow();
        expect(() => readSites(stored)).not.toThrow();
      }),
    );
  });

  /** Every place in a stored tab, as a path. */
  function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    if (typeof value !== "object" || value === null) return [path];
    const inner = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]));
    return path.length === 0 ? inner : [path, ...inner];
  }

  function replaceAt(value: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
    const [key, ...rest] = path;
    if (key === undefined) return replacement;
    const copy: unknown = Array.isArray(value) ? [...value] : { ...Object(value) };
    Reflect.set(Object(copy), key, replaceAt(Reflect.get(Object(value), key), rest, replacement));
    return copy;
  }

  test("accepts no count that is negative, broken or no number, wherever one value is changed", () => {
    const WRONG = fc.constantFrom<unknown>(-1, 0, 1, 0.5, 1e300, "1", "", null, true, [], [-1], {}, { 404: -1 });
    const whole: unknown = JSON.parse(text);
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(whole)), fc.oneof(WRONG, fc.jsonValue()), (path, replacement) => {
        const tab = readTab(JSON.stringify(replaceAt(whole, path, replacement)));
        for (const page of tab?.pages ?? []) {
          const { statuses, errors, networkErrors, benign } = page.tally;
          for (const counts of [statuses, errors, networkErrors, benign, page.groups]) {
            for (const count of Object.values(counts)) {
              expect(Number.isSafeInteger(count)).toBe(true);
              expect(count).toBeGreaterThanOrEqual(0);
            }
          }
          expect(page.nextEntryId).toBeGreaterThan(page.entries.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("readSites", () => {
  const sites = new SiteLogs();
  sites.take(requestDetails({ tabId: -1, initiator: "https://site.test", statusCode: 502 }), "response", true);
  const text = sites.write();

  test("reads back what was written", () => {
    expect(readSites(text)).toEqual([sites.get("https://site.test")]);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["an object", "{}"],
    ["a negative count", text.replace('"502":1', '"502":-1')],
    ["no origin", text.replace('"origin":"https://site.test"', '"origin":7')],
    ["no mark of privacy", text.replace('"isPrivate":true', '"isPrivate":"no"')],
  ])("passes over %s", (_name, stored) => {
    expect(readSites(stored)).toEqual([]);
  });
});
