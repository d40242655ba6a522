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

test("A19 documents of object and embed elements, and what they load, count for the page", async () => {
  const page = await lab.openPage();
  await page.tab.evaluate(
    (missing, broken, whole) => {
      document.body.append(Object.assign(document.createElement("object"), { data: missing }));
      document.body.append(Object.assign(document.createElement("embed"), { src: broken }));
      document.body.append(Object.assign(document.createElement("object"), { data: whole, type: "text/html" }));
    },
    page.url("/s/404/object"),
    page.url("/s/500/embed"),
    page.mixUrl([{ url: "/s/503" }]),
  );
  for (const status of [404, 500, 503]) await lab.site.waitForHit({ page: page.tag, status, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 1, 500: 1, 503: 1 }, badge: "3" });
});

test("A19 a sandboxed frame has no origin, and its requests are still the page's", async () => {
  const page = await lab.openPage();
  await page.tab.evaluate(
    (src) => {
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      document.body.append(Object.assign(frame, { src }));
    },
    page.mixUrl([{ url: "/cors?c=404" }, { url: "/s/503/a.png", kind: "image" }]),
  );
  for (const status of [404, 503]) await lab.site.waitForHit({ page: page.tag, status, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 1, 503: 1 }, badge: "2" });
});

test("A7 A19 a frame that is answered with 204 or a download leaves page and frame", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  await page.tab.evaluate(
    (...urls) => {
      for (const src of urls) document.body.append(Object.assign(document.createElement("iframe"), { src }));
    },
    page.url("/s/204"),
    page.url("/download"),
  );
  await lab.site.waitForHit({ page: page.tag, status: 204, ended: "complete" });
  await lab.site.waitForHit({ page: page.tag, path: "/download", ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 204: 1, 404: 1 }, badge: "1" });
});

test("A17 A19 frames of a page that comes back alive are still its own", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  await page.request({ url: page.mixUrl([{ url: "/s/500" }]), kind: "iframe" });
  await lab.site.waitForHit({ page: page.tag, status: 500, ended: "complete" });
  const first = await page.tab.url();
  await page.tab.goto(page.url("/s/200/elsewhere"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
  await page.tab.back();
  await page.tab.waitFor((url) => location.href === url, [first]);
  await page.tab.evaluate((url) => {
    void document.querySelector("iframe")?.contentWindow?.fetch(url);
  }, page.url("/s/503"));
  await lab.site.waitForHit({ page: page.tag, status: 503, ended: "complete" });
  const statuses = { 200: 2, 404: 1, 500: 1, 503: 1 };
  await lab.expectSaid(page.tab, { statuses, badge: "3" }, () => lab.saidBesideIcons(page.tab));
});
