import { test } from "vitest";
import { openLab } from "./support/lab.ts";

const lab = openLab();

test("A19 documents and resources of frames count for the page that shows them", async () => {
  const page = await lab.openPage();
  const inner = page.mixUrl([{ url: "/s/500", kind: "image" }]);
  await page.request({ url: "/s/404", kind: "iframe" }, { url: inner, kind: "iframe" });
  const image = page.url("/s/503");
  await page.tab.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = document.createElement("iframe");
        frame.srcdoc = `<img src="${src.replaceAll("&", "&amp;")}">`;
        frame.addEventListener("load", () => resolve(undefined));
        document.body.append(frame);
      }),
    image,
  );
  await lab.site.waitForHit({ page: page.tag, status: 500, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 1, 500: 1, 503: 1 }, badge: "3" });
  await page.tab.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = document.querySelector("iframe");
        frame?.addEventListener("load", () => resolve(undefined));
        frame?.setAttribute("src", src);
      }),
    page.url("/s/404/again"),
  );
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 2, 500: 1, 503: 1 }, badge: "4" });
});

test("A19 a frame of another site counts for the page, and its own frames as well", async () => {
  const page = await lab.openPage();
  const innermost = page.mixUrl([{ url: "/s/502" }]);
  const foreign = new URL(page.mixUrl([{ url: innermost, kind: "iframe" }]));
  foreign.hostname = "other.test";
  await page.request({ url: foreign.href, kind: "iframe" });
  await lab.site.waitForHit({ page: page.tag, status: 502, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 3, 502: 1 }, badge: "1" });
});

test("A19 a frame that is left ends its late responses in the page, and never resets it", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  const inner = page.mixUrl([{ url: "/hold?name=a19&c=500", kind: "keepalive" }]);
  await page.tab.evaluate((src) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src }));
  }, inner);
  await lab.site.waitForHit({ page: page.tag, path: "/hold" });
  await page.tab.evaluate(() => document.querySelector("iframe")?.remove());
  lab.site.release("a19");
  await lab.site.waitForHit({ page: page.tag, path: "/hold", ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 1, 500: 1 }, badge: "2" });
});
