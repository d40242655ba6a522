// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openExplanationBook } from "../../../../src/ui/models/explanation-book.ts";
import { createFileOpener, type FileOpener } from "../../../../src/ui/models/files/file-opener.ts";
import { openHarFile } from "../../../../src/ui/models/files/open-file.ts";
import { sourceOfNoTab, viewOfNoTab } from "../../../../src/ui/models/panel/no-tab.ts";
import { createPanelModel } from "../../../../src/ui/models/panel-model.ts";
import { FileApp } from "../../../../src/ui/panel/FileApp.tsx";
import { sampleText } from "../../traffic/har/sample-files.ts";
import { all, click, giveElementsSize, named } from "../open-panel.tsx";
import { soon } from "../soon.ts";
import { fileOf, inProcess } from "./in-process-port.ts";

beforeEach(giveElementsSize);
afterEach(() => act(() => render(null, document.body)));

async function showFilePanel(): Promise<FileOpener> {
  const model = createPanelModel(viewOfNoTab(), sourceOfNoTab(), {
    load: async () => undefined,
    save: () => undefined,
  });
  const opener = createFileOpener({
    onOpen: (file) => model.showFile(file),
    read: (file, options) => openHarFile(file, { ...options, start: inProcess().start }),
  });
  await act(async () =>
    render(
      <FileApp model={model} opener={opener} book={openExplanationBook()} copy={async () => true} />,
      document.body,
    ),
  );
  return opener;
}

const root = () => document.querySelector<HTMLElement>("[data-ready]")?.dataset;

test("without a file the panel invites to open one", async () => {
  await showFilePanel();
  expect(root()).toMatchObject({ total: "0", errors: "0" });
  expect(all("h1").map(({ textContent }) => textContent)).toEqual(["Open a HAR file"]);
  named("button", "Choose a file…");
});

test("the panel shows the file, and nothing of a live page; closed, it invites again", async () => {
  const opener = await showFilePanel();
  await act(async () => opener.open([fileOf(sampleText("flutter"), "flutter.har")]));
  await soon(() => expect(root()).toMatchObject({ total: "2" }));
  expect(all("button").map(({ textContent }) => textContent)).not.toContain("← Back to the live page");
  expect(document.body.textContent).toContain("flutter.har");
  await click(named("button", "Close file"));
  expect(all("h1").map(({ textContent }) => textContent)).toEqual(["Open a HAR file"]);
  // What was wrong with the file that is closed is no news any more.
  expect(document.querySelector(".file-status")).toBeNull();
});

test("what cannot be read says so above the invitation", async () => {
  const opener = await showFilePanel();
  await act(async () => opener.open([fileOf("<!doctype html><title>x", "page.har")]));
  await soon(() => expect(document.querySelector("[role=alert]")?.textContent).toContain("web page"));
  named("button", "Choose a file…");
});
