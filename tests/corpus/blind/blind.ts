import type { CorpusItem } from "../item.ts";
import { DOCUMENTED_APIS } from "./documented-apis.ts";
import { REPORTED_BLOCKS } from "./reported-blocks.ts";
import { REPORTED_GATEWAYS } from "./reported-gateways.ts";
import { REPORTED_SERVERS } from "./reported-servers.ts";

/** The second part of the corpus: what was expected was written down before the rules had seen any of it. */
export const SECOND_PART: readonly CorpusItem[] = [
  ...REPORTED_BLOCKS,
  ...REPORTED_SERVERS,
  ...REPORTED_GATEWAYS,
  ...DOCUMENTED_APIS,
];
