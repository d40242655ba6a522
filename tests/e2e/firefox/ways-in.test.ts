import { beforeEach, expect, test } from "vitest";
import type { BrowserPage } from "../../drivers/driver.ts";
import { FirefoxDriver, type FirefoxHands } from "../../drivers/firefox.ts";
import { openLab } from "../support/lab.ts";
import { closeReferences, referencePlaces } from "../support/reference-tabs.ts";

const lab = openLab();

function hands(): FirefoxHands {
  if (!(lab.driver instanceof FirefoxDriver)) throw new Error("Only Firefox lets tests use its own interface.");
  return lab.driver.hands;
}

const references = () => referencePlaces(lab);

let tab: BrowserPage;

beforeEach(async () => {
  await closeReferences(lab);
  ({ tab } = await lab.openPage());
});

/** Writes a text into the page and selects it. Returns a point on it. */
function selectText(text: string): [x: number, y: number] {
  const line = document.body.insertBefore(document.createElement("p"), document.body.firstChild);
  line.textContent = text;
  getSelection()?.selectAllChildren(line);
  const { left, top, height } = line.getBoundingClientRect();
  return [left + 20, top + height / 2];
}

test.each([
  ["502", "#502"],
  ["net::ERR_NAME_NOT_RESOLVED", "#err-name-not-resolved"],
  [" Error 1020: Access denied ", "#cloudflare-1020"],
])("the context menu explains the selected text %j", async (text, place) => {
  const [x, y] = await tab.evaluate(selectText, text);
  const labels = await hands().openContextMenu(tab, x, y);
  const label = `Explain “${text.trim()}”`;
  expect(labels).toContain(label);
  await hands().chooseInContextMenu(tab, label);
  await lab.expectSoon(references, [place]);
});

test("without a selection the context menu has nothing to explain", async () => {
  const labels = await hands().openContextMenu(tab, 400, 300);
  expect(labels.filter((label) => label.startsWith("Explain"))).toEqual([]);
  await hands().pressKeys(tab, "Escape");
});

test("a keyword in the address bar looks a code up in the same tab", async () => {
  await hands().typeInAddressBar(tab, "http 522");
  await lab.expectSoon(
    async () => (await hands().addressBarLines(tab)).some((line) => line.includes("522 Connection Timed Out")),
    true,
  );
  await hands().pressKeys(tab, "Return");
  await lab.expectSoon(references, ["#cloudflare-522"]);
  await lab.expectSoon(() => tab.url(), `${lab.driver.extensionOrigin}/reference.html#cloudflare-522`);
});

test("the address bar takes a symptom", async () => {
  await hands().typeInAddressBar(tab, "http too many redirects");
  await hands().pressKeys(tab, "Return");
  await lab.expectSoon(references, ["#err-too-many-redirects"]);
});

test("a shortcut opens the reference", async () => {
  await hands().pressKeys(tab, "Alt+Shift+R");
  await lab.expectSoon(references, [""]);
});

test("a way in wakes a background that sleeps", async () => {
  await lab.driver.background.kill();
  await hands().pressKeys(tab, "Alt+Shift+R");
  await lab.expectSoon(references, [""]);
});

test("a shortcut opens the popup", async () => {
  await hands().pressKeys(tab, "Alt+Shift+Y");
  const isOpen = () =>
    hands()
      .popupUrl()
      .then(
        (url) => url.endsWith("/popup.html"),
        () => false,
      );
  await lab.expectSoon(isOpen, true);
});
