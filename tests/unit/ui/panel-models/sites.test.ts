import { effect } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { isOfSite, readSites, type SiteOf } from "../../../../src/ui/models/panel/sites.ts";

async function siteFinder(): Promise<SiteOf> {
  const answers: unknown[] = [];
  const stop = effect(() => void answers.push(readSites()));
  await vi.waitFor(() => expect(answers.at(-1)).toBeTypeOf("function"));
  stop();
  return answers.at(-1) as SiteOf;
}

test.each([
  ["www.example.com", "example.com"],
  ["WWW.Example.com.", "example.com"],
  ["a.b.example.co.uk:8443", "example.co.uk"],
  ["co.uk", "co.uk"],
  ["www.city.kawasaki.jp", "city.kawasaki.jp"],
  ["x.me.github.io", "me.github.io"],
  ["d1.cloudfront.net", "d1.cloudfront.net"],
  ["xn--bcher-kva.de", "xn--bcher-kva.de"],
  ["127.0.0.1:8080", "127.0.0.1"],
  ["[::1]:80", "::1"],
  ["localhost:3000", "localhost"],
  ["api.localhost", "api.localhost"],
  ["intranet", "intranet"],
  ["no host", "no host"],
  ["", ""],
])("the site of %s is %s", async (host, site) => {
  expect((await siteFinder())(host)).toBe(site);
});

test.each<[url: string, pageHost: string, isOwn: boolean | undefined]>([
  ["https://api.shop.co.uk/cart", "www.shop.co.uk", true],
  ["https://other.co.uk/", "www.shop.co.uk", false],
  ["http://localhost:8080/", "localhost:3000", true],
  ["wss://live.shop.test/", "shop.test", true],
  ["blob:https://shop.test/9b", "shop.test", true],
  ["data:text/plain,shop.test", "shop.test", undefined],
  ["https://shop.test/", "", undefined],
])("%s on a page of %s: %s", async (url, pageHost, isOwn) => {
  expect(isOfSite(url, pageHost, await siteFinder())).toBe(isOwn);
});
