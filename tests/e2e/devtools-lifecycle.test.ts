import { expect, test } from "vitest";
import { openDevtoolsPanel, readRows } from "./support/devtools.ts";
import { openLab } from "./support/lab.ts";
import { readView } from "./support/view.ts";

const lab = openLab();

test("C5 the panel goes on when the background was stopped meanwhile", async () => {
  const page = await lab.openPage([{ url: "/s/404/before" }]);
  const { panel, close } = await openDevtoolsPanel(lab.driver, page.tab);
  await lab.expectSoon(async () => (await readView(panel)).errors, 1);
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  await page.request({ url: "/s/503/after" });
  await lab.expectSoon(() => readView(panel), {
    total: 3,
    errors: 2,
    statuses: { 200: 1, 404: 1, 503: 1 },
    failures: {},
  });
  await lab.expectSoon(async () => (await readRows(panel)).filter((row) => row.includes("/s/503/after")).length, 1);
  expect((await readRows(panel)).filter((row) => row.includes("DevTools only"))).toEqual([]);
  await close();
});

test("two panels at once show each their own tab", async () => {
  const one = await lab.openPage([{ url: "/s/404/one" }]);
  const two = await lab.openPage([{ url: "/s/503/two" }]);
  const first = await openDevtoolsPanel(lab.driver, one.tab);
  const second = await openDevtoolsPanel(lab.driver, two.tab);
  const said = { total: 2, errors: 1, failures: {} };
  await lab.expectSoon(() => readView(first.panel), { ...said, statuses: { 200: 1, 404: 1 } });
  await lab.expectSoon(() => readView(second.panel), { ...said, statuses: { 200: 1, 503: 1 } });
  await one.request({ url: "/s/500/one" });
  await two.request({ url: "/s/418/two" });
  await lab.expectSoon(async () => (await readView(first.panel)).statuses, { 200: 1, 404: 1, 500: 1 });
  await lab.expectSoon(async () => (await readView(second.panel)).statuses, { 200: 1, 418: 1, 503: 1 });
  await lab.expectSoon(async () => (await readRows(first.panel)).some((row) => row.includes("/two")), false);
  await first.close();
  await second.close();
});

test("a navigation begins a new list, and a kept log holds the rows of both pages", async () => {
  const page = await lab.openPage([{ url: "/s/404/one" }]);
  const { panel, close } = await openDevtoolsPanel(lab.driver, page.tab);
  const shows = (path: string) => async () => (await readRows(panel)).some((row) => row.includes(path));
  await lab.expectSoon(shows("/s/404/one"), true);
  await page.open([{ url: "/s/404/two" }]);
  await lab.expectSoon(shows("/s/404/two"), true);
  expect(await shows("/s/404/one")()).toBe(false);
  await panel.evaluate(() => {
    document.querySelector<HTMLElement>('button[title^="Keep the rows of earlier pages"]')?.click();
  });
  await page.open([{ url: "/s/404/three" }]);
  await lab.expectSoon(shows("/s/404/three"), true);
  expect(await shows("/s/404/two")()).toBe(true);
  await lab.expectSoon(() => readView(panel), { total: 2, errors: 1, statuses: { 200: 1, 404: 1 }, failures: {} });
  await close();
});

test("C9 a hidden panel does not change, and is right soon after it is shown", async () => {
  const page = await lab.openPage();
  const { panel, hide, show, close } = await openDevtoolsPanel(lab.driver, page.tab);
  await lab.expectSoon(async () => (await readView(panel)).total, 1);
  await hide();
  await page.request({ url: "/s/404/unseen", times: 60 });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 60 } });
  expect(await readView(panel)).toMatchObject({ total: 1, errors: 0 });
  await show();
  await lab.expectSoon(async () => (await readView(panel)).errors, 60);
  await close();
});
