import { APIS } from "./apis.ts";
import { SECOND_PART } from "./blind/blind.ts";
import { FIFTH_PART } from "./blind/captured/fifth-part.ts";
import { SIXTH_PART } from "./blind/captured/second-sample.ts";
import { SEVENTH_PART } from "./blind/captured/third-sample.ts";
import { EIGHTH_PART } from "./blind/eighth-part/eighth-part.ts";
import { FOURTH_PART } from "./blind/fourth-part.ts";
import { THIRD_PART } from "./blind/third-part.ts";
import { CDNS } from "./cdns.ts";
import { CLOUDFLARE } from "./cloudflare.ts";
import { FIREWALLS, STORES } from "./firewalls-and-stores.ts";
import { GATEWAYS } from "./gateways.ts";
import type { CorpusItem } from "./item.ts";
import { NETWORK_FAILURES, STATUSES } from "./statuses.ts";

/** Responses as real servers send them, with what a person who knows the product reads from them. */
export const CORPUS: readonly CorpusItem[] = [
  ...CLOUDFLARE,
  ...CDNS,
  ...GATEWAYS,
  ...FIREWALLS,
  ...STORES,
  ...APIS,
  ...STATUSES,
  ...NETWORK_FAILURES,
  ...SECOND_PART,
  ...THIRD_PART,
  ...FOURTH_PART,
  ...FIFTH_PART,
  ...SIXTH_PART,
  ...SEVENTH_PART,
  ...EIGHTH_PART,
];
