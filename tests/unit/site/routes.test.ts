import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../../site/site.ts";
import { requestRaw } from "./raw-request.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(site.httpUrl + path, { redirect: "manual", ...init });

describe("answers a status with the fields it is asked for", () => {
  it.each([
    ["/s/200", 200, {}],
    ["/s/404/any/depth.png", 404, {}],
    ["/s/599", 599, {}],
    ["/s/503?h.retry-after=30", 503, { "retry-after": "30" }],
    ["/as/cloudflare?c=522", 522, { server: "cloudflare" }],
    ["/redirect/2?c=307&to=/s/410", 307, { location: "/redirect/1?c=307&to=%2Fs%2F410" }],
    ["/redirect/1?to=/s/410&page=p", 302, { location: "/s/410?page=p" }],
    ["/redirect-to?url=/s/200&c=308", 308, { location: "/s/200" }],
    ["/chain", 301, { location: "/chain/middle" }],
    ["/loop/7", 302, { location: "/loop/8" }],
    ["/cached?c=404", 404, { "cache-control": "max-age=600" }],
    ["/cached?c=301&to=/s/200", 301, { location: "/s/200" }],
    ["/auth", 401, { "www-authenticate": 'Basic realm="site"' }],
    ["/bearer", 401, { "www-authenticate": 'Bearer realm="api", error="invalid_token"' }],
    ["/bearer?error=insufficient_scope", 403, {}],
    ["/download", 200, { "content-disposition": 'attachment; filename="file.bin"' }],
    ["/nocors?c=500", 500, { "access-control-allow-origin": null }],
    ["/favicon.ico", 404, {}],
    ["/__proto__", 404, {}],
  ] as const)("%s → %i", async (path, status, headers) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
  });
});

describe("answers by what the request says", () => {
  it.each([
    ["/etag", { "if-none-match": '"one"' }, 304],
    ["/etag?tag=two", { "if-none-match": '"one"' }, 200],
    ["/auth", { authorization: `Basic ${btoa("user:secret")}` }, 200],
    ["/auth", { authorization: `Basic ${btoa("user:wrong")}` }, 401],
    ["/range", { range: "bytes=10-19" }, 206],
    ["/range", { range: "bytes=90-" }, 206],
    ["/range", { range: "bytes=100-" }, 416],
  ])("%s with %o → %i", async (path, headers, status) => {
    expect((await ask(path, { headers })).status).toBe(status);
  });

  it.each([
    ["/cors?c=404&pc=500", 500, "https://a.test"],
    ["/cors?c=404", 204, "https://a.test"],
    ["/cors?c=404&preflight=silent", 204, null],
  ])("a preflight for %s → %i, allowed: %s", async (path, status, allowed) => {
    const response = await ask(path, { method: "OPTIONS", headers: { origin: "https://a.test" } });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([status, allowed]);
  });
});

describe("writes what no library would send", () => {
  it.each([
    ["/s/0", /^HTTP\/1\.1 0 /],
    ["/s/99", /^HTTP\/1\.1 99 /],
    ["/s/1000", /^HTTP\/1\.1 1000 /],
    ["/raw/empty-reason?c=502", /^HTTP\/1\.1 502 \r\n/],
    ["/raw/long-reason", /^HTTP\/1\.1 404 r{5000}\r\n/],
    ["/raw/hostile-reason", /^HTTP\/1\.1 404 <img src=x onerror=alert\(1\)>\r\n/],
    ["/raw/two-locations", /location: \/s\/200\?first\r\nlocation: \/s\/200\?second/],
    ["/raw/huge-headers", /^.{1000000}/s],
    ["/raw/http-0.9", /^just a body/],
    ["/trunc?c=200", /content-length: 10000\r\n\r\nnot all of it$/],
    ["/empty", /^$/],
    ["/early", /^HTTP\/1\.1 103 .*HTTP\/1\.1 200 OK/s],
  ])("%s", async (path, bytes) => {
    expect(await requestRaw(site.httpUrl, path)).toMatch(bytes);
  });

  it.each(["/reset", "/cut?name=now"])("%s cuts the connection", async (path) => {
    site.release("now");
    await expect(ask(path).then((response) => response.text())).rejects.toThrow();
  });
});
