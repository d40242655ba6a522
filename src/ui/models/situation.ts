import type { Access } from "../../platform/access.ts";
import type { TabFacts } from "../../platform/tabs.ts";
import type { LinkState } from "../../wire/port.ts";
import { classifyAddress } from "./page-address.ts";
import type { TabState } from "./tab-state.ts";

/**
 * Why a view shows what it shows. Everything but `errors` and `clean` explains an emptiness.
 * - `waiting`: the background has not answered yet.
 * - `outdated`: the extension was updated under this page.
 * - `gone`: the tab is closed.
 * - `browser-page`, `file`, `store`, `protected`: no extension may watch there.
 * - `withheld`: the person has not let the extension watch this site.
 * - `older`: the page was open before the extension began to watch, and nothing was seen since.
 * - `restored`: back/forward brought the page back, its counts were no longer kept.
 * - `lost`: what was stored could not be read.
 * - `no-response`: the document came without the network, and nothing else was asked for.
 * - `quiet`: a page that made no request.
 */
export type Situation =
  | "errors"
  | "clean"
  | "waiting"
  | "outdated"
  | "gone"
  | "browser-page"
  | "file"
  | "store"
  | "protected"
  | "withheld"
  | "older"
  | "restored"
  | "lost"
  | "no-response"
  | "quiet";

export interface Circumstances {
  readonly state: TabState | undefined;
  readonly link: LinkState;
  readonly tab: TabFacts;
  readonly access: Access;
  readonly isFirefox: boolean;
}

const BY_ADDRESS = { browser: "browser-page", file: "file", store: "store", protected: "protected" } as const;

/** The situation of a view. What was counted always wins over what explains an emptiness. */
export function situationOf({ state, link, tab, access, isFirefox }: Circumstances): Situation {
  if (state === undefined) return link === "outdated" ? "outdated" : "waiting";
  const { page } = state;
  if (page !== undefined && page.total > 0) {
    return Object.keys(page.groups).length > 0 ? "errors" : "clean";
  }
  if (tab.exists === false) return "gone";
  const kind = classifyAddress(tab.url ?? page?.url, isFirefox);
  if (kind !== "web" && kind !== "unknown") return BY_ADDRESS[kind];
  if (access === "withheld") return "withheld";
  // With access to every site the browser tells every web address, so an untold one is a page of its own.
  if (kind === "unknown" && tab.exists === true && access === "granted") return "browser-page";
  if (page === undefined || page.partial === "older-than-extension") return "older";
  if (page.partial === "restored") return "restored";
  if (page.partial === "state-lost") return "lost";
  return page.withoutResponse ? "no-response" : "quiet";
}
