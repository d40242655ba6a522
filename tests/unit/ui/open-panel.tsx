import { render } from "preact";
import { act } from "preact/test-utils";
import type { Entry } from "../../../src/traffic/entry.ts";
import { openExplanationBook } from "../../../src/ui/models/explanation-book.ts";
import type { ViewSettings } from "../../../src/ui/models/panel/view-settings.ts";
import { createPanelModel, type PanelModel } from "../../../src/ui/models/panel-model.ts";
import { App } from "../../../src/ui/panel/App.tsx";
import { openFakeTab } from "./fake-tab.ts";
import { type MadeSource, makeSource } from "./panel-models/made-source.ts";

/** The environment lays nothing out, so the table is told how high it is. */
export function giveElementsSize(): void {
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { get: () => 520, configurable: true },
    offsetWidth: { get: () => 1200, configurable: true },
    clientHeight: { get: () => 520, configurable: true },
  });
}

export interface ShownPanel extends MadeSource {
  readonly model: PanelModel;
  /** How the panel was told to look, last. */
  saved(): ViewSettings | undefined;
}

/** The panel over entries of the test's own. */
export async function showPanel(entries: readonly Entry[], stored?: unknown): Promise<ShownPanel> {
  const tab = await openFakeTab();
  const made = makeSource();
  made.add(...entries);
  let saved: ViewSettings | undefined;
  const model = createPanelModel(tab.view, made.source, {
    load: async () => stored,
    save: (settings) => {
      saved = settings;
    },
  });
  // Entries are what counts here: with a file on screen nothing else has to explain an emptiness.
  model.showFile(made.source);
  await act(async () => {
    render(
      <App model={model} book={openExplanationBook()} remedy={() => undefined} copy={async () => true} />,
      document.body,
    );
  });
  await act(async () => undefined);
  return { ...made, model, saved: () => saved };
}

export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** The first element that carries exactly this text, or has it as its name. */
export function named(selector: string, name: string): HTMLElement {
  const found = all(selector).find(
    (element) => element.textContent?.trim() === name || element.getAttribute("aria-label") === name,
  );
  if (found === undefined) throw new Error(`No ${selector} is called ${name}.`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function press(element: EventTarget | null, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  });
}

export async function type(field: HTMLInputElement | null, text: string): Promise<void> {
  if (field === null) throw new Error("There is no field.");
  await act(async () => {
    field.value = text;
    field.setSelectionRange(text.length, text.length);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

/** What the rows say in a column, from above. */
export function column(id: string): readonly (string | undefined)[] {
  return all(`tr[data-position] .cell-${id}`).map((cell) => cell.textContent?.trim());
}
