import type { StatusEntry } from "../catalog/types.ts";
import { explainAuth } from "./causes/auth.ts";
import { explainBlocksByOthers } from "./causes/blocks-by-others.ts";
import { explainCachedErrors } from "./causes/cached-errors.ts";
import { explainCors, explainPreflight } from "./causes/cors.ts";
import { explainEdgeErrors } from "./causes/edge-errors.ts";
import type { Case, Explain, Explanation } from "./causes/explanation.ts";
import { explainFirewalls } from "./causes/firewalls.ts";
import { explainGateways } from "./causes/gateways.ts";
import { explainHiddenErrors } from "./causes/hidden-errors.ts";
import { explainMediaTypes } from "./causes/media-types.ts";
import { explainMethods } from "./causes/methods.ts";
import { explainNetwork } from "./causes/network.ts";
import { explainPlatformCodes } from "./causes/platform-codes.ts";
import { explainPreconditions } from "./causes/preconditions.ts";
import { explainRanges } from "./causes/ranges.ts";
import { explainRateLimits } from "./causes/rate-limits.ts";
import { explainRedirects } from "./causes/redirects.ts";
import { explainRefusalsInFront } from "./causes/refusals-in-front.ts";
import { explainSizeLimits } from "./causes/size-limits.ts";
import { explainStorage } from "./causes/storage.ts";
import { usualCauses } from "./causes/usual.ts";
import type { Certainty } from "./types.ts";

/** In the order in which they win among equally certain ones: who speaks most exactly comes first. */
const TOPICS: readonly Explain[] = [
  explainNetwork,
  explainPreflight,
  explainFirewalls,
  explainPlatformCodes,
  explainEdgeErrors,
  explainRateLimits,
  explainAuth,
  explainMethods,
  explainMediaTypes,
  explainRanges,
  explainPreconditions,
  explainSizeLimits,
  explainBlocksByOthers,
  explainStorage,
  explainRefusalsInFront,
  explainGateways,
  explainRedirects,
  explainHiddenErrors,
];

/** These accompany an error and rarely made it: they rank behind what did. */
const SIDE_TOPICS: readonly Explain[] = [explainCachedErrors, explainCors];

const WEIGHT: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 4 };
/** Between what is likely and what is only possible. */
const SIDE_WEIGHT = 2;

const MAX_CAUSES = 8;

function byId(explanations: readonly Explanation[]): Explanation[] {
  const seen = new Set<string>();
  return explanations.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Why, most likely first. Equally certain causes keep the order of their topics.
 * @param entry the meaning that was chosen; its usual causes follow unless the response names the cause itself
 */
export function findCauses(one: Case, entry: StatusEntry | undefined): readonly Explanation[] {
  const weighed = [
    ...TOPICS.flatMap((explain) => explain(one)).map((cause) => ({ cause, weight: WEIGHT[cause.certainty] })),
    ...SIDE_TOPICS.flatMap((explain) => explain(one)).map((cause) => ({
      cause,
      weight: WEIGHT[cause.certainty] + SIDE_WEIGHT,
    })),
  ].sort((a, b) => a.weight - b.weight);
  const found = weighed.map(({ cause }) => cause);
  const isNamed = weighed.some(({ weight }) => weight === WEIGHT.certain);
  return byId(isNamed ? found : [...found, ...usualCauses(one, entry)]).slice(0, MAX_CAUSES);
}
