import { because, type Case, type Explanation } from "./explanation.ts";

const OWNER_STEP = "The site's owner has to look at the access rules of the proxy.";

/** What makes these refuse by themselves, from their documentation. */
const REFUSALS: Readonly<Record<string, string>> = {
  HAProxy: "HAProxy refused the request by itself: a rule in its configuration denies it.",
  Envoy: "Envoy refused the request by itself: a rule of its own (RBAC) or of an authorization service denies it.",
  nginx:
    "nginx refused the request by itself: a deny rule, a file that it may not read, or a folder without an index page.",
  OpenResty: "OpenResty refused the request by itself: a deny rule, or a file that it may not read.",
  Varnish: "Varnish refused the request by itself: a rule in its configuration denies it.",
  Kong: "Kong refused the request by itself: one of its plugins denies it.",
};

/** Their name stands on answers from behind as well: only a page that is surely their own counts. */
const NEEDS_OWN_PAGE = ["nginx", "OpenResty"];

/** A proxy that wrote the refusal itself: the application behind it was not asked. */
export function explainRefusalsInFront({ reading, origin }: Case): readonly Explanation[] {
  if (reading.statusCode !== 403 || origin.layer !== "reverse-proxy" || origin.product === undefined) return [];
  const text = REFUSALS[origin.product];
  if (text === undefined) return [];
  const isOwnPage = origin.evidence.some((one) => "fact" in one);
  if (NEEDS_OWN_PAGE.includes(origin.product) && !isOwnPage) return [];
  return [because("request-refused-by-proxy", "likely", text, origin.evidence, OWNER_STEP)];
}
