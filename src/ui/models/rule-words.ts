import type { Cacheability, RetryRule } from "../../catalog/types.ts";

/** Whether repeating helps, in general, for a code. RFC 9110 §9.2.2 and §10.2.3. */
export const RETRY_WORDS: Readonly<Record<RetryRule, string>> = {
  no: "Repeating does not help.",
  yes: "Repeat it as it is.",
  after: "Wait, then repeat; `Retry-After` says how long where it is sent.",
  "if-idempotent": "Wait, then repeat, but only methods that may safely happen twice: GET, HEAD, PUT, DELETE, OPTIONS.",
  "after-change": "Change the request first. The same one fails again.",
  "not-applicable": "There is nothing to repeat.",
};

/** Whether a cache may keep such a response, in general. RFC 9110 §15.1 and RFC 9111 §3. */
export const CACHE_WORDS: Readonly<Record<Cacheability, string>> = {
  heuristic: "A cache may keep it even when no lifetime is given.",
  explicit: "A cache may keep it only when the response gives a lifetime.",
  never: "A cache does not keep it.",
  "not-applicable": "Caching does not apply.",
};
