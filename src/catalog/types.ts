/** Who has to act. `nobody`: nothing is broken. */
export type Role = "visitor" | "front-end" | "back-end" | "operator";
export type Fixer = Role | "network" | "nobody";

export type Standing = "standard" | "temporary" | "deprecated" | "unused" | "obsolete" | "vendor" | "convention";

/**
 * - `status`: a number in a status line, official or a vendor's own meaning of it.
 * - `subcode`: a finer code in the body or log of a status.
 * - `network-error`: the browser's own failure, no response.
 * - `class`: what holds for numbers nobody defined: a hundred, or the numbers outside 100–599.
 */
export type EntryKind = "status" | "subcode" | "network-error" | "class";

/**
 * RFC 9110 §15.1, RFC 9111 §3. `heuristic`: storable without explicit freshness. `explicit`: only with it.
 * `never`: must not be stored, or never stored as an answer of its own.
 */
export type Cacheability = "heuristic" | "explicit" | "never" | "not-applicable";

/**
 * Whether repeating the request helps. `yes`: repeat it as it is. `after`: after a pause, `Retry-After` where it is sent.
 * `if-idempotent`: after a pause and only with methods that may safely happen twice (RFC 9110 §9.2.2).
 * `after-change`: only a different request can succeed. `no`: nothing in the request would help.
 */
export type RetryRule = "no" | "yes" | "after" | "if-idempotent" | "after-change" | "not-applicable";

/** At which step of a request the browser gave up. */
export type NetworkCategory =
  | "aborted"
  | "offline"
  | "dns"
  | "connection"
  | "tls"
  | "proxy"
  | "http"
  | "http2-http3"
  | "redirect"
  | "blocked-by-client"
  | "blocked-by-response"
  | "websocket"
  | "service-worker"
  | "url"
  | "file"
  | "cache"
  | "unspecified";

export interface Reference {
  readonly label: string;
  readonly url: string;
}

/**
 * A header that tells this meaning of a number from the others; any one of an entry's is a clue. A line that only names
 * who was on the way (`Server`, `Via`, a request id) is a weak one for a number that is registered.
 */
export interface Fingerprint {
  readonly header: string;
  /** A case-insensitive substring of the value; absent: the header's presence is the clue. */
  readonly contains?: string;
}

/** What is true in every language. One file per class or registry under `assets/catalog/facts/`, sorted by code. */
export interface StatusFacts {
  /** Unique, and the fragment of its link: `404`, `cloudflare-520`, `err-name-not-resolved`, `4xx`. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Kind `status` only; on a class entry `lookup` fills in the number that was asked for. */
  readonly statusCode?: number;
  /** Kind `subcode` only, as the vendor writes it, without the vendor: `1020`, `401.1`, `H12`. */
  readonly subcode?: string;
  /** Kind `subcode` only: further codes with the same meaning: `1007` beside `1006`. */
  readonly aliases?: readonly string[];
  /** Kind `subcode` only: the statuses it comes with. */
  readonly carriers?: readonly number[];
  /** Chromium's and Firefox's names of the same failure, most frequent first. */
  readonly networkErrors?: readonly string[];
  readonly category?: NetworkCategory;
  /** `iana`, or who defines it: `cloudflare`, `nginx`, `aws`, `browser`, … */
  readonly registry: string;
  readonly name: string;
  /** Former names, and other spellings that software still writes. */
  readonly oldNames?: readonly string[];
  readonly standing: Standing;
  /** False for numbers that only ever appear in a server's log or in a body. */
  readonly reachesBrowser: boolean;
  /** True where the browser handles the response itself and shows it to no extension: 100, 103. */
  readonly hiddenFromExtensions?: boolean;
  /** True for a failure that nobody has to mend: aborted, blocked on the person's own wish. */
  readonly benign?: boolean;
  readonly specification?: Reference;
  readonly mdn?: string;
  readonly sources: readonly Reference[];
  readonly cacheable: Cacheability;
  readonly retry: RetryRule;
  /** Who can mend it, the likeliest first. */
  readonly fixers: readonly Fixer[];
  /** Redirects only: whether the browser repeats the request with the same method (Fetch standard, HTTP-redirect fetch). */
  readonly keepsMethod?: boolean | "except-post";
  /** Names of the header fields that belong to it. */
  readonly headers: readonly string[];
  /** Ids of other entries. */
  readonly related: readonly string[];
  readonly fingerprints?: readonly Fingerprint[];
}

/** One cause. The id is stable and unique within its entry, so that evidence can pick and rank causes by it. */
export interface CauseText {
  readonly id: string;
  readonly text: string;
}

/** The sentences, one language: `assets/catalog/en/`, keyed by id. Plain text, no markup but `code` in backticks. */
export interface StatusProse {
  /** One sentence: what the code means. */
  readonly meaning: string;
  readonly explanation: string;
  readonly seenWhen: string;
  /** Most common first; three or more for errors. */
  readonly causes: readonly CauseText[];
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

/** What a list shows of an entry before a person opens it. */
export type Headline = Pick<
  StatusEntry,
  "id" | "kind" | "statusCode" | "subcode" | "networkErrors" | "registry" | "name" | "meaning"
>;
