import type { Header } from "../traffic/entry.ts";

/** One response, or one failed request, as it was seen from outside. */
export interface ObservedResponse {
  readonly method: string;
  readonly url: string;
  /** 0 where no response was reported. */
  readonly statusCode: number;
  readonly reasonPhrase?: string;
  /** Any order, any case, repeats allowed. */
  readonly responseHeaders: readonly Header[];
  /** The log had no room for all lines: what is not among the headers may have been sent. */
  readonly headersCut?: boolean;
  /** Known only from DevTools or a HAR. Rules that need them stay silent without. */
  readonly requestHeaders?: readonly Header[];
  readonly httpVersion?: string;
  readonly resourceType?: string;
  readonly fromCache?: boolean;
  /** `net::ERR_…` or `NS_ERROR_…`. */
  readonly networkError?: string;
  /** When the response came, in milliseconds since the epoch. */
  readonly timeStamp?: number;
}

/** The part of the way to the site that produced the response. `app` is the site's own server or its application. */
export type Layer =
  | "browser"
  | "service-worker"
  | "cdn"
  | "waf"
  | "load-balancer"
  | "reverse-proxy"
  | "object-storage"
  | "app"
  | "unknown";

/** The very header line that says so, or a fact seen elsewhere: the method, the address, the status. */
export type Evidence = { readonly header: string; readonly value: string } | { readonly fact: string };

/**
 * `certain`: the response says so itself. `likely`: several signs, or one that rarely means something else.
 * `possible`: usual for this status, with nothing here against it.
 */
export type Certainty = "certain" | "likely" | "possible";

export interface Cause {
  readonly id: string;
  /** One or two plain sentences. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly certainty: Certainty;
}

/** RFC 2119 words; `BCP` for advice the RFC gives without them, `FACT` for what a rule implies for this response. */
export type RuleLevel = "MUST" | "MUST NOT" | "SHOULD" | "SHOULD NOT" | "MAY" | "BCP" | "FACT";

export interface Finding {
  readonly ruleId: string;
  readonly level: RuleLevel;
  readonly text: string;
  /** `RFC 9110 §15.5.6`. */
  readonly reference: string;
}

/** One part of the way between the browser and the author of the response. */
export interface Hop {
  readonly layer: Layer;
  readonly product?: string;
  /** The line that it left. */
  readonly evidence: Evidence;
}

export interface Origin {
  readonly layer: Layer;
  readonly product?: string;
  readonly evidence: readonly Evidence[];
  /** What the response came through, nearest the browser first; absent where nothing in front is known. */
  readonly through?: readonly Hop[];
}

export interface RetryAdvice {
  readonly advice: "no" | "yes" | "after" | "if-idempotent" | "not-applicable";
  /** Seconds from the moment of the response. */
  readonly afterSeconds?: number;
  readonly reason: string;
}

export interface CachingAdvice {
  readonly storable: boolean | "unknown";
  /** Seconds that are left to the browser's copy, counted from the moment of the response. */
  readonly freshForSeconds?: number;
  readonly reason: string;
}

export interface RequestId {
  readonly header: string;
  readonly value: string;
}

/** What one response says. */
export interface Diagnosis {
  readonly statusCode: number;
  readonly name: string;
  readonly meaning: string;
  /** Who defines the meaning that fits: `iana`, `cloudflare`, `nginx`, … */
  readonly registry: string;
  readonly origin: Origin;
  /** Most likely first. */
  readonly causes: readonly Cause[];
  /** What to do first. */
  readonly steps: readonly string[];
  readonly retry: RetryAdvice;
  readonly caching: CachingAdvice;
  readonly findings: readonly Finding[];
  readonly requestIds: readonly RequestId[];
}
