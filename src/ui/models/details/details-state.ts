import { type Signal, signal } from "@preact/signals";

export const DETAILS_TABS = ["explanation", "headers", "timing", "chain", "findings", "body"] as const;

export type DetailsTab = (typeof DETAILS_TABS)[number];

/** What the details pane remembers while its panel is open, whichever entry it shows. */
export interface DetailsState {
  readonly tab: Signal<DetailsTab>;
  /** Never stored: closed with the panel. */
  readonly showsSecrets: Signal<boolean>;
  readonly headerFilter: Signal<string>;
  /** Whether header lines come with what they mean. */
  readonly showsMeanings: Signal<boolean>;
  /** The finding that a header line led to. */
  readonly wantedRule: Signal<string | undefined>;
}

const states = new WeakMap<object, DetailsState>();

/** The state that belongs to a panel. @param model of the panel; the pane itself may come and go */
export function detailsStateOf(model: object): DetailsState {
  const known = states.get(model);
  if (known !== undefined) return known;
  const state: DetailsState = {
    tab: signal<DetailsTab>("explanation"),
    showsSecrets: signal(false),
    headerFilter: signal(""),
    showsMeanings: signal(true),
    wantedRule: signal<string>(),
  };
  states.set(model, state);
  return state;
}

/** Where the arrow keys lead (WAI-ARIA APG, tabs pattern). @returns `undefined` for keys that move nothing */
export function moveTab(key: string, tab: DetailsTab): DetailsTab | undefined {
  const index = DETAILS_TABS.indexOf(tab);
  const last = DETAILS_TABS.length - 1;
  const target = new Map([
    ["ArrowRight", index === last ? 0 : index + 1],
    ["ArrowLeft", index === 0 ? last : index - 1],
    ["Home", 0],
    ["End", last],
  ]).get(key);
  return target === undefined ? undefined : DETAILS_TABS[target];
}
