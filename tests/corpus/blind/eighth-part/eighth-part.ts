import type { CorpusItem } from "../../item.ts";
import { EIGHTH_EDGES } from "./edges.ts";
import { EIGHTH_GATEWAYS } from "./gateways.ts";
import { EIGHTH_SERVERS } from "./servers.ts";
import { EIGHTH_UNKNOWNS } from "./unknowns.ts";

/** The eighth part: 2xx and 3xx as often as errors, like real traffic, and a set of those that tell nothing. */
export const EIGHTH_PART: readonly CorpusItem[] = [
  ...EIGHTH_EDGES,
  ...EIGHTH_GATEWAYS,
  ...EIGHTH_SERVERS,
  ...EIGHTH_UNKNOWNS,
];
