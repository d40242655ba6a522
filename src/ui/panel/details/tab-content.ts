import type { Incident } from "../../../diagnosis/incidents/incident.ts";
import type { Diagnosis } from "../../../diagnosis/types.ts";
import type { Entry } from "../../../traffic/entry.ts";
import type { DetailsState } from "../../models/details/details-state.ts";
import type { Explanation } from "../../models/explanation.ts";

/** What every part of the details pane is made from. */
export interface TabContent {
  readonly entry: Entry;
  /** All that is known of the same request: its redirect hops and itself. */
  readonly sameRequest: readonly Entry[];
  readonly explanation: Explanation | undefined;
  readonly diagnosis: Diagnosis | undefined;
  /** The same diagnosis as it may be shown: secrets covered unless the person asked for them. */
  readonly shown: Diagnosis | undefined;
  /** What several responses say together, this one among them. */
  readonly incidents: readonly Incident[];
  readonly state: DetailsState;
  copy(text: string): Promise<boolean>;
}
