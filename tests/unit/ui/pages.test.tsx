// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import type { StatusEntry } from "../../../src/catalog/types.ts";
import type { Access } from "../../../src/platform/access.ts";
import { DEFAULT_SETTINGS } from "../../../src/traffic/settings.ts";
import type { Part } from "../../../src/ui/models/reference-list.ts";
import { App as OptionsApp } from "../../../src/ui/options/App.tsx";
import { App as ReferenceApp } from "../../../src/ui/reference/App.tsx";

afterEach(() => render(null, document.body));

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

async function openReference(targetId?: string) {
  const entries = await allEntries();
  const model = {
    entries,
    text: signal(""),
    part: signal<Part>(),
    target: signal<StatusEntry | undefined>(entries.find(({ id }) => id === targetId)),
  };
  await act(async () => render(<ReferenceApp model={model} />, document.body));
  return model;
}

test("the reference has one card per official code, without a registry", async () => {
  await openReference();
  const official = all("[data-code]:not([data-registry])").map(({ dataset }) => dataset.code);
  expect(official).toContain("404");
  expect(new Set(official).size).toBe(official.length);
});

test("a card that does not fit the words is not in the document", async () => {
  const model = await openReference();
  await act(async () => {
    model.text.value = "teapot";
  });
  expect(all("[data-code]").map(({ dataset }) => dataset.code)).toContain("418");
  expect(all("[data-code='404']")).toEqual([]);
});

test("a class chosen as filter leaves only its cards", async () => {
  await openReference();
  await act(async () => all(".slice-filter .slice-3xx")[0]?.click());
  expect(all("[data-code]").every(({ dataset }) => dataset.code?.startsWith("3"))).toBe(true);
});

test("the card that the address names is open", async () => {
  await openReference("503");
  expect(all(".card-target").map(({ id }) => id)).toEqual(["503"]);
  expect(document.querySelector(".card-target .explanation")).not.toBeNull();
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
