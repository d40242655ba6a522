import { signal } from "@preact/signals";
import { render } from "preact";
import { allEntries } from "../../catalog/catalog.ts";
import type { StatusEntry } from "../../catalog/types.ts";
import { OnReferencePage } from "../components/CatalogLink.tsx";
import { findTarget, type Part } from "../models/reference-list.ts";
import { App } from "./App.tsx";

/** Shows the whole catalog, opened at the card that the address names, now and whenever the address changes. */
export async function startReference(root: Element): Promise<void> {
  const entries = await allEntries();
  const text = signal("");
  const part = signal<Part>();
  const target = signal<StatusEntry>();
  const turnToAddress = () => {
    const found = findTarget(entries, location.hash);
    if (found === undefined) return;
    // A card that a filter hides could not be shown.
    text.value = "";
    part.value = undefined;
    target.value = found;
  };
  turnToAddress();
  addEventListener("hashchange", turnToAddress);
  render(
    <OnReferencePage.Provider value={true}>
      <App model={{ entries, text, part, target }} />
    </OnReferencePage.Provider>,
    root,
  );
}
