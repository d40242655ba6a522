import type { CorpusItem } from "../../item.ts";
import { CAPTURED_SERVERS } from "./edges-and-servers.ts";
import { CAPTURED_GATEWAYS } from "./gateways-and-limits.ts";
import { CAPTURED_RECORDINGS } from "./recorded.ts";

/** The fifth part: captured responses, each with what a person reads from it, written down before a rule was asked. */
export const FIFTH_PART: readonly CorpusItem[] = [...CAPTURED_GATEWAYS, ...CAPTURED_SERVERS, ...CAPTURED_RECORDINGS];
