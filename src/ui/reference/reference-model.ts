import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { TermMarker } from "../../catalog/glossary.ts";
import type { Headline } from "../../catalog/types.ts";
import type { FileOpener } from "../models/files/file-opener.ts";
import type { Part } from "../models/reference-list.ts";
import type { GuideId, Place } from "../models/reference-place.ts";
import { createSearchModel, type SearchModel } from "../models/search-model.ts";
import type { SeenCodes } from "../models/seen-codes.ts";

/** What the page asks of the browser and of what it loads later. Passed in, so that its components never name it. */
export interface ReferenceDoors {
  copy(text: string): Promise<boolean>;
  loadGuide(id: GuideId): Promise<ComponentType>;
  /** Shows HAR files in a tab of their own. */
  readonly files: Pick<FileOpener, "open">;
}

export interface ReferenceModel {
  /** All of the catalog, in the order of the page. */
  readonly entries: readonly Headline[];
  readonly search: SearchModel;
  readonly part: Signal<Part | undefined>;
  readonly registry: Signal<string | undefined>;
  readonly onlySeen: Signal<boolean>;
  /** Where the address points. */
  readonly place: Signal<Place>;
  readonly seen: Signal<SeenCodes>;
  /** Known once the glossary has loaded. */
  readonly terms: Signal<TermMarker | undefined>;
}

export function createReferenceModel(entries: readonly Headline[], place: Place): ReferenceModel {
  return {
    entries,
    search: createSearchModel(),
    part: signal<Part>(),
    registry: signal<string>(),
    onlySeen: signal(false),
    place: signal<Place>(place),
    seen: signal<SeenCodes>(new Map()),
    terms: signal<TermMarker>(),
  };
}

/** Lets every card through again: a card that a filter hides could not be shown. */
export function clearFilters({ search, part, registry, onlySeen }: ReferenceModel): void {
  void search.ask("");
  part.value = undefined;
  registry.value = undefined;
  onlySeen.value = false;
}
