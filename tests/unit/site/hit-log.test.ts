import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HitLog } from "../../site/hit-log.ts";
import { type Site, startSite } from "../../site/site.ts";

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(async () => {
  await site.close();
});

describe("the log", () => {
  it("counts the statuses of one page, hops included", async () => {
    await Promise.all(["/chain?page=a", "/s/404?page=a", "/s/500?page=b"].map((path) => fetch(site.httpUrl + path)));
    expect(site.log.tally({ page: "a" })).toEqual({ 301: 1, 302: 1, 404: 2 });
    expect(site.log.tally({ page: "b" })).toEqual({ 500: 1 });
    expect(site.log.tally({ path: "/s/" })).toEqual({ 404: 2, 500: 1 });
  });

  it("knows a status as soon as the head is sent, and later how it ended", async () => {
    const response = await fetch(`${site.httpUrl}/stream?c=500&name=open`);
    const [hit] = site.log.find({ path: "/stream" });
    expect([hit?.status, hit?.ended]).toEqual([500, undefined]);
    site.release("open");
    await response.text();
    await site.waitForHit({ path: "/stream", ended: "complete" });
  });

  it("says when the browser went away", async () => {
    const stop = new AbortController();
    const asked = fetch(`${site.httpUrl}/hold?name=never`, { signal: stop.signal });
    await site.waitForHit({ path: "/hold" });
    stop.abort();
    await expect(asked).rejects.toThrow();
    const [hit] = await site.waitForHit({ path: "/hold", ended: "cut" });
    expect(hit?.status).toBeUndefined();
  });

  it("gives up with what it waited for and what came instead", async () => {
    await fetch(`${site.httpUrl}/s/418`);
    await expect(site.waitForHit({ path: /^\/s\/500/ }, 2, 1)).rejects.toThrow(
      /^2 hit\(s\) like .*500.*\/s\/418 → 418$/s,
    );
  });

  it("lets a late reader see a hit that came before", async () => {
    const log = new HitLog();
    log.add({ ...blankHit, path: "/early" });
    await expect(log.waitFor({ path: "/early" })).resolves.toHaveLength(1);
  });
});

const blankHit = {
  time: 0,
  method: "GET",
  host: "t1.test",
  path: "/",
  page: undefined,
  protocol: "HTTP/1.1",
  secure: false,
  headers: {},
} as const;
