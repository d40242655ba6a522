import { describe, expect, test } from "vitest";
import type { RequestDetails } from "../../../src/traffic/observation.ts";
import { SiteLogs } from "../../../src/traffic/site-logs.ts";
import { readSites } from "../../../src/traffic/stored-tab.ts";
import { requestDetails } from "../../support/builders.ts";

function workerRequest(parts: Partial<RequestDetails> = {}): RequestDetails {
  return requestDetails({ tabId: -1, frameId: -1, initiator: "https://site.test", statusCode: 502, ...parts });
}

describe("SiteLogs", () => {
  const { initiator: _initiator, ...nameless } = workerRequest();
  test.each<[string, RequestDetails, string | undefined]>([
    ["Chromium names the origin", workerRequest(), "https://site.test"],
    ["Firefox names the worker's script", { ...nameless, documentUrl: "https://site.test/sw.js" }, "https://site.test"],
    ["neither does: the request's own site", { ...nameless, url: "https://api.test/x?k=v" }, "https://api.test"],
    ["an extension", workerRequest({ initiator: "chrome-extension://abcdef" }), undefined],
    ["the browser", workerRequest({ initiator: "chrome://newtab" }), undefined],
    ["a status of 0", workerRequest({ statusCode: 0 }), undefined],
  ])("%s", (_name, details, origin) => {
    expect(new SiteLogs().take(details, "response", false)?.origin).toBe(origin);
  });

  test("counts responses, hops and failures, and none of the browser's bookkeeping", () => {
    const sites = new SiteLogs();
    sites.take(workerRequest(), "response", false);
    sites.take(workerRequest({ statusCode: 302, redirectUrl: "https://site.test/x" }), "redirect", false);
    sites.take(workerRequest({ statusCode: 307, statusLine: "HTTP/1.1 307 Internal Redirect" }), "redirect", false);
    sites.take(workerRequest({ error: "net::ERR_FAILED" }), "failure", false);
    sites.take(workerRequest({ error: "net::ERR_ABORTED" }), "failure", false);
    expect(sites.take(workerRequest({ error: "net::ERR_CACHE_MISS" }), "failure", false)).toBeUndefined();
    expect(sites.get("https://site.test")?.log.tally).toEqual({
      statuses: { 302: 1, 502: 1 },
      errors: { 502: 1 },
      networkErrors: { "net::ERR_FAILED": 1 },
      benign: { "net::ERR_ABORTED": 1 },
    });
  });

  test("is bounded in sites and in entries; counts stay", () => {
    const sites = new SiteLogs();
    for (let index = 0; index < 1_000; index += 1) sites.take(workerRequest(), "response", false);
    expect(sites.get("https://site.test")?.log.entries).toHaveLength(100);
    expect(sites.get("https://site.test")?.log.tally.statuses).toEqual({ 502: 1_000 });
    for (let index = 0; index < 39; index += 1) {
      sites.take(workerRequest({ initiator: `https://s${index}.test` }), "response", false);
    }
    sites.take(workerRequest(), "response", false);
    sites.take(workerRequest({ initiator: "https://new.test" }), "response", false);
    // The least recently used one left.
    expect(sites.get("https://s0.test")).toBeUndefined();
    expect(sites.get("https://s1.test")).toBeDefined();
    expect(sites.get("https://site.test")?.log.tally.statuses).toEqual({ 502: 1_001 });
  });

  test("forgets what private windows may have caused, and that only", () => {
    const sites = new SiteLogs();
    sites.take(workerRequest(), "response", false);
    sites.take(workerRequest({ initiator: "https://secret.test" }), "response", true);
    sites.take(workerRequest({ initiator: "https://mixed.test" }), "response", true);
    sites.take(workerRequest({ initiator: "https://mixed.test" }), "response", false);
    sites.dropPrivate();
    expect(sites.get("https://secret.test")).toBeUndefined();
    expect(sites.get("https://mixed.test")).toBeUndefined();
    expect(sites.get("https://site.test")).toBeDefined();
    expect(sites.write()).not.toContain("secret.test");
  });

  test("adds what was stored to what was counted since", () => {
    const before = new SiteLogs();
    before.take(workerRequest(), "response", true);
    before.take(workerRequest({ initiator: "https://other.test" }), "response", false);
    const sites = new SiteLogs();
    sites.take(workerRequest({ statusCode: 404 }), "response", false);
    for (const site of readSites(before.write())) sites.restore(site);
    const site = sites.get("https://site.test");
    expect(site?.log.tally.statuses).toEqual({ 404: 1, 502: 1 });
    expect(site?.log.entries.map(({ id, statusCode }) => [id, statusCode])).toEqual([
      [1, 502],
      [2, 404],
    ]);
    expect(site?.isPrivate).toBe(true);
    expect(sites.get("https://other.test")?.log.tally.statuses).toEqual({ 502: 1 });
  });
});
