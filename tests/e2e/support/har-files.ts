import { readFileSync } from "node:fs";
import type { BrowserPage, RemoteContext } from "../../drivers/driver.ts";

/** A file as a page gets it. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** A file of `tests/har`, such as `chromium.har`. */
export function sampleFile(name: string): GivenFile {
  return { name, text: readFileSync(new URL(`../../har/${name}`, import.meta.url), "utf8") };
}

/** Drops a file on the page, as far as a script can. */
export async function dropFile(page: RemoteContext, { name, text }: GivenFile): Promise<void> {
  await page.evaluate(
    (fileName, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
}

/** Chooses a file as by the browser's dialog. */
export async function chooseFile(page: BrowserPage, { name, text }: GivenFile): Promise<void> {
  await page.waitFor(() => document.querySelector("input[type=file]") !== null, []);
  await page.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      if (input === null) return;
      input.files = dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    text,
  );
}

/** Clicks the button of this name once it is there: some come with code that is loaded later. */
export async function clickButton(page: BrowserPage, name: string): Promise<void> {
  const isThere = (wanted: string) =>
    [...document.querySelectorAll("button")].some((each) => each.textContent.trim() === wanted && !each.disabled);
  await page.waitFor(isThere, [name]);
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent.trim() === wanted)?.click();
  }, name);
}

/**
 * Saves what the panel shows by its dialog, secrets removed, and returns the content. A download would end in the
 * browser's own folder, so it is taken where the page hands it over.
 */
export async function saveExport(panel: BrowserPage): Promise<GivenFile> {
  await panel.evaluate(() => {
    const globals = globalThis as { saved?: { name: string; text: string } };
    let content: Promise<string> | undefined;
    const createObjectURL = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) content = blob.text();
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download;
      void content?.then((text) => {
        globals.saved = { name, text };
      });
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    };
  });
  await clickButton(panel, "Export…");
  await panel.waitFor(() => document.querySelector("dialog[open] pre")?.textContent.includes('"version"') === true, []);
  await clickButton(panel, "Save");
  await panel.waitFor(() => (globalThis as { saved?: object }).saved !== undefined, []);
  await panel.waitFor(() => document.querySelector(".export-answer")?.textContent.startsWith("Saved as ") === true, []);
  const saved = await panel.evaluate(() => (globalThis as { saved?: { name: string; text: string } }).saved);
  if (saved === undefined) throw new Error("Nothing was saved.");
  await panel.evaluate(() => document.querySelector<HTMLDialogElement>("dialog[open]")?.close());
  return saved;
}

/** What the panel says that another page opened for a file: in its own tab, so that it is asked from that page. */
export async function readFilePanel(opener: RemoteContext): Promise<string> {
  return await opener.evaluate(() => {
    const views = chrome.extension.getViews({ type: "tab" });
    const panel = views.find(({ location }) => location.search.startsWith("?file="));
    const root = panel?.document.querySelector("[data-ready]");
    if (panel === undefined || root === null || root === undefined) return "";
    const heading = panel.document.querySelector("h1")?.textContent ?? "";
    return [panel.document.title, heading, root.getAttribute("data-total"), root.getAttribute("data-errors")].join(
      " | ",
    );
  });
}

/** Reloads the panel that another page opened for a file, or closes it. */
export async function tellFilePanel(opener: RemoteContext, order: "reload" | "close"): Promise<void> {
  await opener.evaluate((told) => {
    const views = chrome.extension.getViews({ type: "tab" });
    const panel = views.find(({ location }) => location.search.startsWith("?file="));
    if (told === "close") panel?.close();
    else panel?.location.reload();
  }, order);
}
