// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { listEntries } from "../../../src/catalog/catalog.ts";
import { markTerms } from "../../../src/catalog/glossary.ts";
import { loadGlossary } from "../../../src/catalog/guides.ts";
import type { Access } from "../../../src/platform/access.ts";
import { DEFAULT_SETTINGS } from "../../../src/traffic/settings.ts";
import { emptyTally } from "../../../src/traffic/tally.ts";
import { GUIDE_TABS, type GuideId, readPlace } from "../../../src/ui/models/reference-place.ts";
import { countRequests } from "../../../src/ui/models/session-counts.ts";
import { App as OptionsApp } from "../../../src/ui/options/App.tsx";
import { App as ReferenceApp } from "../../../src/ui/reference/App.tsx";
import { loadGuide } from "../../../src/ui/reference/guides/load-guide.tsx";
import { createReferenceModel } from "../../../src/ui/reference/reference-model.ts";
import { soon } from "./soon.ts";

afterEach(() => render(null, document.body));

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

async function openReference(fragment = "") {
  const entries = await listEntries();
  const model = createReferenceModel(entries, readPlace(entries, fragment));
  const countSession = async () =>
    countRequests([
      { ...emptyTally(), statuses: { 200: 990, 404: 6, 503: 3 }, networkErrors: { "net::ERR_FAILED": 1 } },
    ]);
  const doors = {
    copy: vi.fn(async () => true),
    loadGuide: (id: GuideId) => loadGuide(id, { countSession }),
    files: { open: vi.fn(async (_files: Iterable<File>) => undefined) },
  };
  await act(async () => render(<ReferenceApp model={model} doors={doors} />, document.body));
  return { model, doors };
}

const codes = () => all("[data-code]").map(({ dataset }) => dataset.code);

test("the reference has one card per official code, without a registry", async () => {
  await openReference();
  const official = all("[data-code]:not([data-registry])").map(({ dataset }) => dataset.code);
  expect(official).toContain("404");
  expect(new Set(official).size).toBe(official.length);
});

test("the reference takes a HAR file, dropped or picked", async () => {
  const { doors } = await openReference();
  expect(all("button").map((button) => button.textContent)).toContain("Open a HAR file…");
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("There is no input for files.");
  const picked = new File(["{}"], "picked.har");
  Object.defineProperty(input, "files", { value: [picked] });
  await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
  expect(doors.files.open).toHaveBeenCalledExactlyOnceWith([picked]);
  const dropped = new File(["{}"], "dropped.har");
  const drop = new Event("drop", { cancelable: true });
  Object.defineProperty(drop, "dataTransfer", { value: { types: ["Files"], files: [dropped] } });
  await act(async () => void dispatchEvent(drop));
  expect(drop.defaultPrevented).toBe(true);
  expect(doors.files.open).toHaveBeenLastCalledWith([dropped]);
});

test("what does not fit the words is not in the document, and the best card is the first", async () => {
  const { model } = await openReference();
  await act(async () => void (await model.search.ask("teapot")));
  expect(codes()[0]).toBe("418");
  expect(all("[data-code='404']")).toEqual([]);
  expect(document.querySelector(".showing")?.textContent).toBe(
    `Showing ${all(".card-grid .card").length} of ${model.entries.length}`,
  );
});

test("keys go on from the card that the address names, unless somebody is typing", async () => {
  const { model } = await openReference("#503");
  await soon(() => expect(document.activeElement?.id).toBe("503"));
  const field = document.querySelector<HTMLInputElement>("input[type=search]");
  field?.focus();
  const target = model.entries.find(({ id }) => id === "404");
  if (target === undefined) throw new Error("The catalog has no 404.");
  await act(async () => {
    model.place.value = { view: "codes", target };
  });
  await soon(() => expect(all(".card-target").map(({ id }) => id)).toEqual(["404"]));
  expect(document.activeElement).toBe(field);
});

test("a class chosen as filter leaves only its cards, and all are shown without one", async () => {
  const { model } = await openReference();
  const total = model.entries.length;
  expect(document.querySelector(".showing")?.textContent).toBe(`Showing ${total} of ${total}`);
  await act(async () => all(".slice-filter .slice-3xx")[0]?.click());
  expect(codes().every((code) => code?.startsWith("3"))).toBe(true);
});

test("who defines a code is a filter with counts", async () => {
  const { model } = await openReference();
  await act(async () => {
    model.registry.value = "cloudflare";
  });
  const registries = new Set(all(".card-grid .card[data-code]").map(({ dataset }) => dataset.registry));
  expect([...registries]).toEqual(["cloudflare"]);
  expect(document.querySelector("option[value=cloudflare]")?.textContent).toMatch(/^Cloudflare \(\d+\)$/);
});

test("codes that occurred carry their count, and can be shown alone", async () => {
  const { model } = await openReference();
  await act(async () => {
    model.seen.value = new Map([["404", 3]]);
  });
  expect(document.querySelector("[data-code='404'] .seen")?.textContent).toBe("seen 3×");
  await act(async () => document.querySelector<HTMLInputElement>("[type=checkbox]")?.click());
  expect(codes()).toEqual(["404"]);
});

test("the card that the address names is open, and its labels can be copied", async () => {
  const { doors } = await openReference("#503");
  expect(all(".card-target").map(({ id }) => id)).toEqual(["503"]);
  await soon(() => expect(document.querySelector(".card-target .explanation")).not.toBeNull());
  const buttons = all(".card-target .copy-labels button");
  expect(buttons.map((button) => button.textContent)).toEqual(["Docs", "Bug report", "Support reply", "Incident note"]);
  await act(async () => buttons[0]?.click());
  expect(doors.copy).toHaveBeenCalledExactlyOnceWith("503 Service Unavailable");
});

test.each(GUIDE_TABS)("$label is a guide whose parts have addresses", async ({ fragment, id, prefix }) => {
  await openReference(`#${fragment}`);
  await soon(() => expect(document.querySelector(`[data-guide='${id}'] h2`)).not.toBeNull());
  expect(all(`[id^='${prefix}']`).length).toBeGreaterThan(3);
  const inside = all("[data-guide] a[href^='#']").map((link) => decodeURIComponent(link.getAttribute("href") ?? ""));
  const entries = await listEntries();
  const isDead = (href: string) => {
    const place = readPlace(entries, href);
    if (place.view === "codes") return place.target === undefined;
    return place.view === id && place.part !== undefined && document.getElementById(place.part) === null;
  };
  expect(inside.filter(isDead)).toEqual([]);
});

test("a guide brings the part into sight that the address names", async () => {
  await openReference("#compare-401-403");
  await soon(() => expect(all(".part-target").map(({ id }) => id)).toEqual(["compare-401-403"]));
});

test("words of the glossary show their gloss from the text of an open card, and lead to the list", async () => {
  const { model } = await openReference("#502");
  await act(async () => {
    model.terms.value = markTerms(await loadGlossary());
  });
  await soon(() => expect(document.querySelector(".card-target .explanation")).not.toBeNull());
  const terms = all(".card-target button.term");
  expect(terms.length).toBeGreaterThan(0);
  for (const term of terms) {
    const gloss = document.getElementById(term.getAttribute("popovertarget") ?? "");
    expect(gloss?.getAttribute("popover")).toBe("auto");
    expect(gloss?.textContent).toMatch(/\. In the list of words$/);
    expect(gloss?.querySelector("a")?.getAttribute("href")).toMatch(/^#term-/);
  }
});

test("the calculator takes what the session counted", async () => {
  await openReference("#budget");
  await soon(() => expect(document.querySelector(".calculator button")).not.toBeNull());
  await act(async () => document.querySelector<HTMLElement>(".calculator button")?.click());
  const answer = document.querySelector("output")?.textContent;
  expect(answer).toContain("Of 1,000 requests1 may fail");
  expect(answer).toContain("Availability99.6 %");
});

test("the calculator answers as one types", async () => {
  await openReference("#budget");
  await soon(() => expect(document.querySelector("output")).not.toBeNull());
  const answer = () => document.querySelector("output")?.textContent;
  expect(answer()).toContain("43 min 12 s down");
  const target = document.querySelector<HTMLInputElement>("input[name=target]");
  await act(async () => {
    if (target === null) return;
    target.value = "ninety";
    target.dispatchEvent(new Event("input", { bubbles: true }));
  });
  expect(answer()).toContain("Give a target");
});

test("a choice is passed on when its box is clicked, the others unchanged", async () => {
  const change = vi.fn();
  const model = {
    settings: signal(DEFAULT_SETTINGS),
    access: signal<Access>("withheld"),
    report: signal(""),
    change,
    requestAccess: vi.fn(),
  };
  await act(async () => render(<OptionsApp model={model} />, document.body));
  document.querySelector<HTMLInputElement>("input[name='countClientErrors']")?.click();
  expect(change).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, countClientErrors: false });
  document.querySelector<HTMLElement>("button.primary")?.click();
  expect(model.requestAccess).toHaveBeenCalledOnce();
});

test("the tables list codes by their numbers, whoever defined them", async () => {
  await openReference("#table-retry");
  await soon(() => expect(document.querySelector("#table-retry .code-columns")).not.toBeNull());
  for (const list of all("#table-retry .code-columns, #table-cacheability .code-columns")) {
    const numbers = [...list.querySelectorAll("a")].map(({ textContent }) => Number.parseInt(textContent ?? "", 10));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }
});
