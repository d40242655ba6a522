import { expect, test } from "vitest";
import type { BrowserPage } from "../drivers/driver.ts";
import { importInBrowser, readDetails, readRows } from "./support/devtools.ts";
import {
  chooseFile,
  clickButton,
  dropFile,
  type GivenFile,
  readFilePanel,
  sampleFile,
  saveExport,
  tellFilePanel,
} from "./support/har-files.ts";
import { openLab } from "./support/lab.ts";
import { readView, type Shown, waitUntilReady } from "./support/view.ts";

const lab = openLab();

const NOTHING: Shown = { total: 0, errors: 0, statuses: {}, failures: {} };

/** What each file comes to, counted by hand from the file. */
const SAMPLES: Readonly<Record<string, Shown>> = {
  chromium: {
    total: 11,
    errors: 3,
    statuses: { 101: 1, 200: 3, 206: 1, 301: 1, 304: 1, 404: 2, 503: 1 },
    failures: { "net::ERR_NAME_NOT_RESOLVED": 1 },
  },
  firefox: {
    total: 6,
    errors: 2,
    statuses: { 200: 2, 302: 1, 304: 1, 409: 1 },
    failures: { unknown: 1 },
  },
  safari: {
    total: 4,
    errors: 2,
    statuses: { 200: 2, 410: 1 },
    failures: { "“A server with the specified hostname could not be found.”": 1 },
  },
  charles: { total: 3, errors: 2, statuses: { 200: 1, 413: 1 }, failures: { unknown: 1 } },
  fiddler: { total: 4, errors: 1, statuses: { 200: 2, 401: 1, 502: 1 }, failures: {} },
  playwright: { total: 3, errors: 2, statuses: { 200: 1, 500: 1 }, failures: { "net::ERR_CONNECTION_REFUSED": 1 } },
};

async function openFilePanel(): Promise<BrowserPage> {
  const panel = await lab.driver.openExtensionPage("panel.html?file=");
  await waitUntilReady(panel);
  return panel;
}

async function openInPanel(file: GivenFile, expected: Shown): Promise<BrowserPage> {
  const panel = await openFilePanel();
  await chooseFile(panel, file);
  await lab.expectSoon(() => readView(panel), expected);
  return panel;
}

test.for(Object.entries(SAMPLES))("%s: the panel shows what the file holds", async ([name, expected]) => {
  const panel = await openInPanel(sampleFile(`${name}.har`), expected);
  await clickButton(panel, "Close file");
  await lab.expectSoon(() => readView(panel), NOTHING);
  await panel.close();
});

test("a dropped file takes the place of the live page until one goes back", async () => {
  const page = await lab.openPage([{ url: "/s/404/live" }]);
  await lab.settle();
  const panel = await lab.driver.openExtensionPage(`panel.html?tab=${page.tab.tabId}`);
  const live = { total: 2, errors: 1, statuses: { 200: 1, 404: 1 }, failures: {} };
  await lab.expectSoon(() => readView(panel), live);
  // The button comes with the code that takes files.
  await panel.waitFor(() => document.querySelector("input[type=file]") !== null, []);
  await dropFile(panel, sampleFile("fiddler.har"));
  await lab.expectSoon(() => readView(panel), SAMPLES.fiddler ?? NOTHING);
  await clickButton(panel, "← Back to the live page");
  await lab.expectSoon(() => readView(panel), live);
  await panel.close();
});

test("an entry of a file is explained by its own headers, with its body", async () => {
  const panel = await openInPanel(sampleFile("chromium.har"), SAMPLES.chromium ?? NOTHING);
  const explained = () => readDetails(panel, ["503", "/v2/orders"], "explanation");
  await expect.poll(explained, { timeout: 15_000 }).toContain("Service Unavailable");
  await expect.poll(explained).toMatch(/Retry-After/i);
  const body = () => readDetails(panel, ["503", "/v2/orders"], "body");
  await expect.poll(body).toContain("Overloaded");
  await panel.close();
});

test("a file that breaks off shows what could be read, and where it ends", async () => {
  const panel = await openFilePanel();
  await chooseFile(panel, sampleFile("broken/cut-off.har"));
  const said = () => panel.evaluate(() => document.querySelector(".file-status")?.textContent ?? "");
  await expect.poll(said, { timeout: 15_000 }).toMatch(/The file breaks off after 7,\d+ characters .* inside entry 5/);
  expect((await readView(panel)).total).toBe(4);
  expect(await readRows(panel)).not.toEqual([]);
  await panel.close();
});

test("what is no HAR file is refused with a sentence, and harms nothing that is shown", async () => {
  const expected = SAMPLES.playwright ?? NOTHING;
  const panel = await openInPanel(sampleFile("playwright.har"), expected);
  await chooseFile(panel, sampleFile("broken/login-page.har"));
  const alert = () => panel.evaluate(() => document.querySelector("[role=alert]")?.textContent ?? "");
  await expect.poll(alert, { timeout: 15_000 }).toMatch(/web page \(HTML\)/);
  expect(await readView(panel)).toEqual(expected);
  await chooseFile(panel, sampleFile("fiddler.har"));
  await lab.expectSoon(() => readView(panel), SAMPLES.fiddler ?? NOTHING);
  expect(await alert()).toBe("");
  await panel.close();
});

test("an exported HAR holds no secret, and opened again it shows the same numbers", async () => {
  const expected = SAMPLES.chromium ?? NOTHING;
  const original = sampleFile("chromium.har");
  const secrets = ["SPRING", "eyJhbGciOi", "abc123"];
  for (const secret of secrets) expect(original.text).toContain(secret);
  const panel = await openInPanel(original, expected);
  const saved = await saveExport(panel);
  expect(saved.name).toMatch(/\.har$/);
  for (const secret of secrets) expect(saved.text).not.toContain(secret);
  await panel.close();
  const again = await openInPanel(saved, expected);
  await again.close();
});

test("the browser's own network panel reads what is exported", async () => {
  const panel = await openInPanel(sampleFile("chromium.har"), SAMPLES.chromium ?? NOTHING);
  const { text } = await saveExport(panel);
  await panel.close();
  const { tab } = await lab.openPage();
  const statuses = [301, 200, 200, 200, 503, 404, 0, 0, 304, 404, 101, 206];
  expect(await importInBrowser(lab.driver, tab, text)).toEqual(statuses);
});

test("from the reference page a file opens in a tab of its own, also after a reload", async () => {
  const reference = await lab.driver.openExtensionPage("reference.html");
  await waitUntilReady(reference);
  const { text } = sampleFile("fiddler.har");
  await dropFile(reference, { name: "orders.har", text });
  const shown = "orders.har · Status Decoder | Responses of orders.har | 4 | 1";
  await lab.expectSoon(() => readFilePanel(reference), shown);
  await tellFilePanel(reference, "reload");
  await lab.expectSoon(() => readFilePanel(reference), shown);
  // Without the page that offered the file the tab asks for one.
  await reference.reload();
  await tellFilePanel(reference, "reload");
  await lab.expectSoon(() => readFilePanel(reference), "Status Decoder | Open a HAR file | 0 | 0");
  await tellFilePanel(reference, "close");
  await lab.expectSoon(() => readFilePanel(reference), "");
  await chooseFile(reference, { name: "picked.har", text });
  await lab.expectSoon(() => readFilePanel(reference), shown.replaceAll("orders", "picked"));
  await tellFilePanel(reference, "close");
  await reference.close();
});
