import { render } from "preact";
import { listEntries } from "../../catalog/catalog.ts";
import { copyText } from "../../platform/clipboard.ts";
import { readSessionTallies, watchReturn } from "../../platform/session-tallies.ts";
import { openPanelTab } from "../../platform/tabs.ts";
import { OnReferencePage } from "../components/CatalogLink.tsx";
import { chooseFile } from "../models/files/choose-file.ts";
import { offerFile } from "../models/files/hand-over.ts";
import { readPlace } from "../models/reference-place.ts";
import { findSeenCodes } from "../models/seen-codes.ts";
import { countRequests } from "../models/session-counts.ts";
import { App } from "./App.tsx";
import { clearFilters, createReferenceModel, type ReferenceDoors, type ReferenceModel } from "./reference-model.ts";

/** Looks for the text that an address brings, and turns the address into that of the best card. */
async function answerQuery(model: ReferenceModel, query: string): Promise<void> {
  const [best] = await model.search.ask(query);
  if (best === undefined) return;
  history.replaceState(null, "", `${location.pathname}#${encodeURIComponent(best.id)}`);
  model.place.value = { view: "codes", target: best };
}

async function markTerms(model: ReferenceModel): Promise<void> {
  const [{ loadGlossary }, { markTerms: prepare }] = await Promise.all([
    import("../../catalog/guides.ts"),
    import("../../catalog/glossary.ts"),
  ]);
  model.terms.value = prepare(await loadGlossary());
}

/** Opens the panel in a tab for a file that this page holds ready as long as it is open, so that it can be reloaded. */
async function openInTab(files: Iterable<File>): Promise<void> {
  const file = chooseFile(files);
  if (file === undefined) return;
  const id = crypto.randomUUID();
  offerFile(file, id);
  await openPanelTab(`?file=${id}`);
}

/** Shows the whole catalog, opened at the place that the address names, now and whenever the address changes. */
export async function startReference(root: Element): Promise<void> {
  const entries = await listEntries();
  const model = createReferenceModel(entries, readPlace(entries, location.hash));
  const doors: ReferenceDoors = {
    copy: copyText,
    async loadGuide(id) {
      const { loadGuide } = await import("./guides/load-guide.tsx");
      return loadGuide(id, { countSession: async () => countRequests(await readSessionTallies()) });
    },
    files: { open: openInTab },
  };
  const query = new URLSearchParams(location.search).get("q");
  if (query !== null) await answerQuery(model, query);
  const turnToAddress = () => {
    clearFilters(model);
    model.place.value = readPlace(entries, location.hash);
  };
  addEventListener("hashchange", turnToAddress);
  document.addEventListener("click", ({ target }) => {
    // A link to where the address points already changes no address; it still leads away from a search.
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
    if (link !== null && link.hash === location.hash) turnToAddress();
  });
  render(
    <OnReferencePage.Provider value={true}>
      <App model={model} doors={doors} />
    </OnReferencePage.Provider>,
    root,
  );
  const markSeen = async () => {
    model.seen.value = await findSeenCodes(await readSessionTallies(), entries);
  };
  watchReturn(() => void markSeen());
  await Promise.all([markSeen(), markTerms(model)]);
}
