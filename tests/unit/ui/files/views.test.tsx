// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, type Mock, test, vi } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { HarError } from "../../../../src/traffic/har.ts";
import { DropArea } from "../../../../src/ui/files/DropArea.tsx";
import { ExportDialog } from "../../../../src/ui/files/ExportDialog.tsx";
import { FileStatus } from "../../../../src/ui/files/FileStatus.tsx";
import { OpenFileButton } from "../../../../src/ui/files/OpenFileButton.tsx";
import { createFileOpener, type FileOpener } from "../../../../src/ui/models/files/file-opener.ts";
import type { OpenedFile } from "../../../../src/ui/models/files/file-source.ts";
import { type OpenOptions, openHarFile } from "../../../../src/ui/models/files/open-file.ts";
import { entryOf } from "../../../support/builders.ts";
import { sampleText } from "../../traffic/har/sample-files.ts";
import { soon } from "../soon.ts";
import { fileOf, inProcess } from "./in-process-port.ts";

afterEach(() => {
  act(() => render(null, document.body));
});

function text(): string {
  return document.body.textContent ?? "";
}

async function press(label: string): Promise<void> {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === label);
  if (button === undefined) throw new Error(`There is no button “${label}”.`);
  await act(async () => button.click());
}

interface Opening {
  readonly opener: FileOpener;
  readonly opened: OpenedFile[];
}

/** The views of opening, with a reader of files of the test's own. */
async function showOpening(read?: (file: File, options: OpenOptions) => Promise<OpenedFile>): Promise<Opening> {
  const opened: OpenedFile[] = [];
  const opener = createFileOpener({
    onOpen: (file) => opened.push(file),
    read: read ?? ((file, options) => openHarFile(file, { ...options, start: inProcess().start })),
  });
  await act(async () =>
    render(
      <>
        <OpenFileButton opener={opener} />
        <DropArea opener={opener} />
        <FileStatus opener={opener} />
      </>,
      document.body,
    ),
  );
  return { opener, opened };
}

function drag(type: string, files: readonly File[] | undefined, relatedTarget: EventTarget | null = null): DragEvent {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = {
    types: files === undefined ? ["text/plain"] : ["Files"],
    files: files ?? [],
    dropEffect: "none",
  };
  Object.defineProperties(event, { dataTransfer: { value: dataTransfer }, relatedTarget: { value: relatedTarget } });
  return event as DragEvent;
}

async function dragOver(type: string, files: readonly File[] | undefined, related?: EventTarget): Promise<DragEvent> {
  const event = drag(type, files, related ?? null);
  await act(async () => {
    dispatchEvent(event);
  });
  return event;
}

test("a file that is dragged over the page shows where to drop it, until it leaves", async () => {
  await showOpening();
  const over = await dragOver("dragover", []);
  expect(over.defaultPrevented).toBe(true);
  expect(text()).toContain("Drop the HAR file here");
  await dragOver("dragleave", [], document.body);
  expect(text()).toContain("Drop the HAR file here");
  await dragOver("dragleave", []);
  expect(text()).not.toContain("Drop the HAR file here");
});

test("a dragged text is none of its business", async () => {
  await showOpening();
  expect((await dragOver("dragover", undefined)).defaultPrevented).toBe(false);
  expect((await dragOver("drop", undefined)).defaultPrevented).toBe(false);
  expect(text()).not.toContain("Drop the HAR file here");
});

test("a dropped file is opened, and of several the HAR file", async () => {
  const { opened } = await showOpening();
  const drop = await dragOver("drop", [fileOf("notes", "notes.txt"), fileOf(sampleText("insomnia"), "a.har")]);
  expect(drop.defaultPrevented).toBe(true);
  await soon(() => expect(opened.map(({ label }) => label.value)).toEqual(["a.har"]));
  expect(document.querySelector(".file-status")).toBeNull();
  expect(document.querySelector("[aria-live]")?.textContent).toBe("a.har is open: 1 entry.");
});

test("a picked file is opened, and can be picked again", async () => {
  const { opened } = await showOpening();
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  const click = vi.spyOn(HTMLInputElement.prototype, "click");
  await press("Open HAR…");
  expect(click).toHaveBeenCalledOnce();
  click.mockRestore();
  if (input === null) throw new Error("There is no input.");
  Object.defineProperty(input, "files", { value: [fileOf(sampleText("insomnia"))], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await soon(() => expect(opened).toHaveLength(1));
  expect(input.value).toBe("");
});

test("reading shows how far it is, and can be stopped", async () => {
  let options: OpenOptions = {};
  const { opener, opened } = await showOpening((_file, given) => {
    options = given;
    return new Promise((_resolve, reject) =>
      given.signal?.addEventListener("abort", () => reject(given.signal?.reason)),
    );
  });
  await act(async () => {
    void opener.open([fileOf("", "big.har")]);
    options.onProgress?.({ phase: "reading", done: 12_000_000, total: 98_000_000 });
  });
  expect(text()).toContain("Reading the file 12 of 98 MB");
  expect(document.querySelector("progress")).toMatchObject({ max: 98_000_000, value: 12_000_000 });
  await act(async () => options.onProgress?.({ phase: "parsing", done: 0, total: 0 }));
  expect(document.querySelector("progress")?.hasAttribute("value")).toBe(false);
  expect(document.querySelector("[aria-live]")?.textContent).toBe("Taking the JSON apart");
  await act(async () => options.onProgress?.({ phase: "entries", done: 4_000, total: 20_000 }));
  expect(text()).toContain("4,000 of 20,000");
  await press("Cancel");
  expect(options.signal?.aborted).toBe(true);
  expect(document.querySelector(".file-status")).toBeNull();
  expect(opened).toEqual([]);
});

test("another file takes the place of one that is still being read", async () => {
  const resolves: ((file: OpenedFile) => void)[] = [];
  const close = vi.fn();
  const { opener, opened } = await showOpening(() => new Promise((resolve) => resolves.push(resolve)));
  const source = await openHarFile(fileOf(sampleText("insomnia")), { start: inProcess().start });
  const late = { ...source, close };
  await act(async () => {
    void opener.open([fileOf("", "first.har")]);
    void opener.open([fileOf("", "second.har")]);
    resolves[0]?.(late);
    resolves[1]?.(source);
  });
  expect(opened).toEqual([source]);
  expect(close).toHaveBeenCalledOnce();
});

test("what is no HAR file says what it is, as an alert that can be closed", async () => {
  await showOpening(() => Promise.reject(new HarError("This is a web page (HTML), not a HAR file.")));
  await dragOver("drop", [fileOf("", "page\u202erah.html")]);
  expect(document.querySelector("[role=alert]")?.textContent).toContain("This is a web page (HTML), not a HAR file.");
  expect(text()).toContain("page[U+202E]rah.html");
  await press("Close");
  expect(document.querySelector("[role=alert]")).toBeNull();
});

test.each<[string, readonly string[]]>([
  ["firefox", ["Entry 4: no response, and the file does not say why."]],
  ["flutter", ["Entry 1: response.status is text", "4 more things are not right", "timings.wait is negative"]],
])("%s: what is wrong with a file that is open", async (name, sentences) => {
  await showOpening();
  await dragOver("drop", [fileOf(sampleText(name))]);
  await soon(() => expect(text()).toContain("entries were read."));
  for (const sentence of sentences) expect(text()).toContain(sentence);
});

interface Exporting {
  readonly saved: { readonly content: Blob; readonly name: string }[];
  readonly copied: string[];
  readonly onClose: Mock<() => void>;
}

const SECRET_ENTRY = entryOf({ url: "https://site.test/a?token=SECRET", statusCode: 404 });

async function showExport(entries: readonly Entry[] = [SECRET_ENTRY], total = 148, copies = true): Promise<Exporting> {
  const exporting: Exporting = { saved: [], copied: [], onClose: vi.fn<() => void>() };
  await act(async () =>
    render(
      <ExportDialog
        entries={entries}
        total={total}
        pages={[]}
        label="site.test"
        copy={async (copied) => {
          exporting.copied.push(copied);
          return copies;
        }}
        onClose={exporting.onClose}
        save={(content, name) => exporting.saved.push({ content, name })}
        now={() => Date.UTC(2026, 10, 21, 12)}
      />,
      document.body,
    ),
  );
  return exporting;
}

function previewText(): string {
  return document.querySelector("pre")?.textContent ?? "";
}

async function choose(value: string): Promise<void> {
  await act(async () => document.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click());
}

test("the dialog says how many go out and shows the beginning without secrets", async () => {
  await showExport();
  expect(document.querySelector("dialog")?.open).toBe(true);
  expect(text()).toContain("As shown by the filter: 1 of 148 entries go out, without bodies.");
  await soon(() => expect(previewText()).toContain('"version": "1.2"'));
  expect(previewText()).not.toContain("SECRET");
});

test.each([
  ["har", "application/json", /"status": 404/],
  ["csv", "text/csv", /^\ufeff?entry,request,/],
  ["json", "application/json", /"statusCode": 404/],
  ["markdown", "text/markdown", /^# Responses of site\\\.test|^# Responses of site\.test/],
])("%s is saved as it was previewed, without secrets", async (format, mediaType, content) => {
  const { saved } = await showExport();
  await choose(format);
  await soon(() => expect(previewText()).toMatch(content));
  await press("Save");
  await soon(() => expect(text()).toContain("Saved as status-decoder-site.test-2026-11-21T12-00-00."));
  expect(saved[0]?.content.type).toBe(`${mediaType};charset=utf-8`);
  const written = await saved[0]?.content.text();
  expect(written).toMatch(content);
  expect(written).not.toContain("SECRET");
  expect(written?.startsWith(previewText().replace(/\n…$/, ""))).toBe(true);
});

test("secrets stay in only after a choice that says what it means", async () => {
  const { saved } = await showExport();
  expect(text()).toContain("Removed: query values");
  await act(async () => document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
  expect(text()).toContain("Whoever reads them can act as you");
  await soon(() => expect(previewText()).toContain("SECRET"));
  await press("Save");
  await soon(() => expect(saved).toHaveLength(1));
  expect(await saved[0]?.content.text()).toContain("SECRET");
  await choose("markdown");
  const box = document.querySelector<HTMLInputElement>("input[type=checkbox]");
  expect([box?.checked, box?.disabled]).toEqual([false, true]);
  await soon(() => expect(previewText()).toContain("# Responses"));
  expect(previewText()).not.toContain("SECRET");
});

test.each([
  [true, "Copied"],
  [false, "Copying failed"],
])("copying that works: %s", async (works, words) => {
  const { copied } = await showExport([SECRET_ENTRY], 1, works);
  expect(text()).toContain("The one entry goes out, without its body.");
  await press("Copy");
  await soon(() => expect(text()).toContain(words));
  expect(copied[0]).toContain('"_statusDecoder"');
});

test("what is too long for the clipboard is not copied, and says so", async () => {
  const { copied, saved } = await showExport([entryOf({ reasonPhrase: "x".repeat(5_000_000) })], 1);
  await press("Copy");
  await soon(() => expect(text()).toContain("This is longer than 5 million characters"));
  expect(copied).toEqual([]);
  await press("Save");
  await soon(() => expect(saved).toHaveLength(1));
});

test("the preview of many entries is their first lines", async () => {
  const many = Array.from({ length: 500 }, (_, index) => entryOf({ id: index }));
  await showExport(many, 500);
  expect(text()).toContain("All 500 entries go out, without bodies.");
  await soon(() => expect(previewText()).toMatch(/\n…$/));
  expect(previewText().split("\n")).toHaveLength(41);
  expect(text()).toContain("What goes out: the first 40 lines");
});

test("closing is told, by any way", async () => {
  const { onClose } = await showExport();
  await act(async () => document.querySelector("dialog")?.close());
  expect(onClose).toHaveBeenCalledOnce();
});
