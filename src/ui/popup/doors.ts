import type { BrowserFamily } from "../../platform/browser-family.ts";
import type { CardBody } from "../components/ErrorCard.tsx";
import type { Remedy } from "../models/situation-words.ts";

/** What the popup asks of the browser. Passed in, so that its components never name it. */
export interface PopupDoors {
  readonly family: BrowserFamily;
  /** Carries out what a button offers. Access must be asked for straight from the click. */
  remedy(remedy: Remedy): void;
  loadCardBody(): Promise<CardBody>;
}
