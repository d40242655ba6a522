/** Who has to act. `nobody`: nothing is broken. */
export type Role = "visitor" | "front-end" | "back-end" | "operator";
export type Fixer = Role | "network" | "nobody";

export type Standing = "standard" | "temporary" | "deprecated" | "unused" | "obsolete" | "vendor" | "convention";

/**
 * `status`: a number in a status line. `subcode`: a finer code in the body of a status.
 * `network-error`: the browser's own failure, no response. `class`: a hundred, for numbers nobody defined.
 */
export type EntryKind = "status" | "subcode" | "network-error" | "class";

/** RFC 9110 §15.1, RFC 9111 §3. `heuristic`: storable without explicit freshness. `explicit`: only with it. */
export type Cacheability = "heuristic" | "explicit" | "never" | "not-applicable";

/** Whether repeating helps. `if-idempotent`: RFC 9110 §9.2.2. `after-change`: only a different request can succeed. */
export type RetryRule = "no" | "yes" | "after" | "if-idempotent" | "after-change" | "not-applicable";

export interface Reference {
  readonly label: string;
  readonly url: string;
}

/** A header that tells this meaning of a number from the others. */
export interface Fingerprint {
  readonly header: string;
  /** A case-insensitive substring of the value; absent: the header's presence is the clue. */
  readonly contains?: string;
}

/** What is true in every language. One file per class or registry under `assets/catalog/facts/`, sorted by code. */
export interface StatusFacts {
  /** Unique, and the fragment of its link: `404`, `cloudflare-520`, `err-name-not-resolved`. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly statusCode?: number;
  /** `cloudflare 1020`, `iis 401.1`, `heroku H12`. */
  readonly subcode?: string;
  /** Chromium's and Firefox's names of the same failure. */
  readonly networkErrors?: readonly string[];
  /** `iana`, or who defines it: `cloudflare`, `nginx`, `aws`, `browser`, … */
  readonly registry: string;
  readonly name: string;
  readonly oldNames?: readonly string[];
  readonly standing: Standing;
  /** False for numbers that only ever appear in a server's log. */
  readonly reachesBrowser: boolean;
  /** True for a failure that nobody has to mend: aborted, blocked on the person's own wish. */
  readonly benign?: boolean;
  readonly specification?: Reference;
  readonly mdn?: string;
  readonly sources: readonly Reference[];
  readonly cacheable: Cacheability;
  readonly retry: RetryRule;
  readonly fixers: readonly Fixer[];
  /** Redirects only: whether the browser repeats the request with the same method (Fetch standard, HTTP-redirect fetch). */
  readonly keepsMethod?: boolean | "except-post";
  /** Header field names that belong to it. */
  readonly headers: readonly string[];
  readonly related: readonly string[];
  readonly fingerprints?: readonly Fingerprint[];
}

/** The sentences, one language: `assets/catalog/en/`. Plain text, no markup but `code` in backticks. */
export interface StatusProse {
  /** One sentence: what the code means. */
  readonly meaning: string;
  readonly explanation: string;
  readonly seenWhen: string;
  /** Most common first; three or more for errors. */
  readonly causes: readonly string[];
  readonly checks: readonly string[];
  /** What to do first, by who reads. Each begins with a verb. */
  readonly steps: Readonly<Partial<Record<Role, string>>>;
  readonly retryNote?: string;
  readonly cacheNote?: string;
  /** When to use it in an API of one's own, and the mistake often made with it. */
  readonly useWhen?: string;
  readonly mistake?: string;
  readonly confusedWith?: readonly { readonly id: string; readonly difference: string }[];
  /** Everyday words and symptoms for the search; never shown. */
  readonly keywords: readonly string[];
}

export type StatusEntry = StatusFacts & StatusProse;
