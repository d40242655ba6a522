import type { PartialReason } from "../../traffic/page.ts";
import type { Situation } from "./situation.ts";

/** What a person can do about a situation, as a button. */
export type Remedy = "grant-access" | "reload";

export interface SituationWords {
  readonly title: string;
  readonly text: string;
  readonly remedy?: Remedy;
}

/** Every situation without errors, in words: what is so, why, and what helps. */
export const SITUATION_WORDS: Readonly<Record<Exclude<Situation, "errors">, SituationWords>> = {
  waiting: {
    title: "Waiting for the counts",
    text: "The background has not answered yet. It should take a moment only.",
  },
  clean: { title: "No errors seen", text: "Nothing seen on this page so far counts as an error." },
  outdated: {
    title: "Status Decoder was updated",
    text: "This view belongs to the earlier version and hears nothing any more. Close it and open it again; in DevTools, close and reopen DevTools.",
  },
  gone: { title: "This tab is closed", text: "Its counts went with it. Open Status Decoder on another tab." },
  "browser-page": {
    title: "A page of the browser",
    text: "Settings, new tabs and other built-in pages load nothing over HTTP, so there is nothing to count.",
  },
  file: { title: "A local file", text: "Files are read from the disk. Without HTTP there is no status to decode." },
  store: {
    title: "The browser guards this page",
    text: "Extension stores are closed to every extension, so what loads here cannot be seen. Other sites are not affected.",
  },
  protected: {
    title: "Firefox guards this site",
    text: "Mozilla's account and support sites are closed to every extension, so what loads here cannot be seen.",
  },
  withheld: {
    title: "No access to this site",
    text: "Your browser keeps Status Decoder from watching here, so errors may be there unseen. Nothing that is watched leaves the browser.",
    remedy: "grant-access",
  },
  older: {
    title: "This page was open before",
    text: "Status Decoder began to watch after this page had loaded. Reload it to see every response.",
    remedy: "reload",
  },
  restored: {
    title: "Brought back from memory",
    text: "The browser kept this page alive, but its counts were no longer held. Reload it to count afresh.",
    remedy: "reload",
  },
  lost: {
    title: "The earlier counts are lost",
    text: "What was stored for this page could not be read back. Reload it to count afresh.",
    remedy: "reload",
  },
  "no-response": {
    title: "Loaded without the network",
    text: "A service worker or the browser's memory gave this page. No server answered, so there is no status.",
  },
  quiet: {
    title: "No requests yet",
    text: "This page has asked for nothing over HTTP so far. Responses appear here as they come.",
  },
};

/** Why counts that are shown may miss responses. */
export const PARTIAL_WORDS: Readonly<Record<PartialReason, string>> = {
  "older-than-extension": "This page was open before Status Decoder began to watch. Earlier responses are missing.",
  restored: "The browser brought this page back from memory. What it loaded before is missing.",
  "state-lost": "Part of the earlier counts could not be read back.",
};
