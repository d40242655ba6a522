import type { Reading } from "../reading.ts";
import type { Evidence, Hop, Layer, Origin } from "../types.ts";
import { APP_CLUES } from "./app-clues.ts";
import { CACHE_CLUES, CDN_CLUES } from "./cdn-clues.ts";
import { type Clue, type ClueKind, cluesOfValue, indexClues, type RankedClue } from "./clue.ts";
import { findPageAuthor } from "./default-pages.ts";
import { findForeignSign, isDataForPage, isLatin1Page, isLine, isWrittenAnew } from "./foreign-pages.ts";
import { LOAD_BALANCER_CLUES } from "./load-balancer-clues.ts";
import { PLATFORM_CLUES } from "./platform-clues.ts";
import { PROXY_CLUES } from "./proxy-clues.ts";
import { STORAGE_CLUES } from "./storage-clues.ts";
import { WAF_CLUES } from "./waf-clues.ts";

/** Earlier clues are more specific, so they win among clues of one kind. */
const CLUES: readonly Clue[] = [
  ...WAF_CLUES,
  ...STORAGE_CLUES,
  ...CDN_CLUES,
  ...PLATFORM_CLUES,
  ...LOAD_BALANCER_CLUES,
  ...PROXY_CLUES,
  ...APP_CLUES,
  ...CACHE_CLUES,
];
const INDEX = indexClues(CLUES);

/** More lines prove nothing more. */
const MAX_EVIDENCE = 4;

interface Found {
  readonly clue: Clue;
  readonly rank: number;
  readonly evidence: Evidence;
}

/** Adds the clues that the lines of one field carry, each with the first line that fits it. */
function addClues(found: Found[], reading: Reading, name: string, clues: readonly RankedClue[]): void {
  const values = reading.headers.all(name);
  for (const [index, value] of values.entries()) {
    for (const { clue, rank } of cluesOfValue(name, value, clues)) {
      if (index > 0 && found.some((one) => one.clue === clue)) continue;
      if (clue.when?.(reading) === false) continue;
      const [evidence] = reading.headers.lineAt(name, index);
      if (evidence !== undefined) found.push({ clue, rank, evidence });
    }
  }
}

/** Every clue that the response carries, by what it proves, most specific first. */
function findClues(reading: Reading): ReadonlyMap<ClueKind, readonly Found[]> {
  const found: Found[] = [];
  for (const name of reading.headers.names()) {
    const clues = INDEX.get(name);
    if (clues !== undefined) addClues(found, reading, name, clues);
  }
  found.sort((a, b) => a.rank - b.rank);
  const byKind = new Map<ClueKind, Found[]>();
  for (const one of found) {
    const known = byKind.get(one.clue.kind);
    if (known === undefined) byKind.set(one.clue.kind, [one]);
    else known.push(one);
  }
  return byKind;
}

const NONE: readonly Found[] = [];

/** Caches in front of servers that are no CDN. */
const CACHES = ["Varnish", "Apache Traffic Server"];
/** Proxies that keep nothing, so a copy that they pass is another's. */
const WITHOUT_CACHE = ["Envoy", "Traefik"];
/** Routers of platforms and balancers that have no success of their own to send. */
const ROUTERS = ["Fly.io", "Railway", "Render", "Heroku router", "Google Cloud Load Balancing", "Google Frontend"];

/** How far a layer stands from the browser. A firewall may stand before or behind a CDN. */
const DISTANCE: Readonly<Record<Layer, number>> = {
  browser: 0,
  "service-worker": 0,
  waf: 1,
  cdn: 1,
  "load-balancer": 2,
  "reverse-proxy": 3,
  "object-storage": 4,
  app: 4,
  unknown: 5,
};

export function conclude(layer: Layer, product: string | undefined, evidence: readonly Evidence[]): Origin {
  return { layer, ...(product === undefined ? {} : { product }), evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** Weighs the clues of one response against each other. */
class Decision {
  readonly #reading: Reading;
  readonly #found: ReadonlyMap<ClueKind, readonly Found[]>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#found = findClues(reading);
  }

  #of(kind: ClueKind): readonly Found[] {
    return this.#found.get(kind) ?? NONE;
  }

  /** The chosen clue, with the hops on the way as further evidence. */
  #by(chosen: Found, product = chosen.clue.product): Origin {
    const all = [...this.#found.values()].flat();
    const rest = all.filter((other) => other !== chosen && other.clue.layer === chosen.clue.layer);
    return conclude(chosen.clue.layer, product, distinct([chosen, ...rest].map(({ evidence }) => evidence)));
  }

  /** A cache that does not name itself is the one that the response passed through. */
  #nameOfCache(cached: Found): string | undefined {
    const { evidence } = cached;
    // `HIT from` names a host, which nginx does not write: then the server that names itself stands behind.
    const servers = "value" in evidence && / from /i.test(evidence.value) ? NONE : this.#of("server");
    const hops = [...this.#of("passed"), ...servers].filter(({ clue }) => !isWithoutCache(clue));
    return cached.clue.product ?? hops.find(({ clue }) => clue.layer === cached.clue.layer)?.clue.product;
  }

  /**
   * `Server` names the software nearest the origin, unless that software says itself that it asked further. Of several
   * lines, the one that never stands in front of another server counts.
   */
  #server(): Found | undefined {
    const relays = this.#of("relayed").map(({ clue }) => clue.product);
    const servers = this.#of("server").filter(({ clue }) => !relays.includes(clue.product));
    return servers.find(({ clue }) => clue.layer === "app" && clue.isGateway !== true) ?? servers[0];
  }

  #madeOrCached(): Origin | undefined {
    const [made] = this.#of("made");
    if (made?.clue.layer === "waf") return this.#by(made);
    const cached = this.#of("cached");
    const named = cached.find(({ clue }) => clue.product !== undefined);
    if (named !== undefined) return this.#by(named);
    if (made !== undefined) return this.#by(made);
    const isServerKnown = this.#of("server").some(({ clue }) => clue.layer === "app");
    const isSpokenFor = this.#of("app").length > 0 || cached.length > 0;
    const author = isSpokenFor ? undefined : findPageAuthor(this.#reading, isServerKnown);
    if (author !== undefined) {
      const { headers } = this.#reading;
      const lines = [...headers.line("content-length"), ...headers.line("server")];
      return conclude(author.layer, author.product, [{ fact: author.fact }, ...lines]);
    }
    const [cache] = cached;
    if (cache === undefined) return this.#aged();
    const varnish = this.#of("passed").find(({ clue }) => clue.product === "Varnish");
    const isVarnishs = cache.clue.layer === "cdn" && this.#nameOfCache(cache) === undefined && varnish !== undefined;
    if (isVarnishs) return conclude("reverse-proxy", "Varnish", [cache.evidence, varnish.evidence]);
    const name = this.#nameOfCache(cache);
    // A CDN, a proxy at the site or one at the person's company: a cache without a name may be any of them.
    return name === undefined ? conclude("unknown", undefined, [cache.evidence]) : this.#by(cache, name);
  }

  /** `Age` means a cache, whichever, unless all known caches say that they asked further (RFC 9111 §5.1). */
  #aged(): Origin | undefined {
    const { age, headers } = this.#reading;
    if (age <= 0 || this.#of("relayed").some(({ clue }) => !isWithoutCache(clue))) return undefined;
    const passed = this.#of("passed");
    const google = passed.find(({ clue }) => clue.product === "Google Cloud Load Balancing");
    if (google !== undefined) return conclude("cdn", "Google Cloud CDN", [...headers.line("age"), google.evidence]);
    const hop = passed.find(({ clue }) => clue.layer === "cdn" || CACHES.includes(clue.product ?? ""));
    return conclude(hop?.clue.layer ?? "unknown", hop?.clue.product, [
      ...headers.line("age"),
      ...(hop === undefined ? [] : [hop.evidence]),
    ]);
  }

  #application(): Origin | undefined {
    const [first] = this.#of("app");
    if (first === undefined) return undefined;
    const named = this.#of("app").find(({ clue }) => clue.product !== undefined) ?? first;
    const server = this.#server();
    const isServed = named.clue.product === undefined && server?.clue.layer === "app";
    // A server that runs programs in Java says more than that it is Java.
    const isJava = named.clue.product === "Java" && server?.clue.layer === "app" && server.clue.isGateway !== true;
    return this.#by(named, isServed || isJava ? server?.clue.product : named.clue.product);
  }

  /** A success that came through a router was made behind it; and no proxy creates anything (201). */
  #succeeded(): Origin | undefined {
    const { statusCode } = this.#reading;
    const server = this.#server();
    const isEdge = server?.clue.layer === "cdn" && statusCode === 201;
    const isOthers = server !== undefined && !isEdge && !ROUTERS.includes(server.clue.product ?? "");
    if (statusCode < 200 || statusCode > 299 || isOthers) return undefined;
    const hops = [...this.#of("passed"), ...this.#of("server")];
    const hop = hops.find(({ clue }) => statusCode === 201 || ROUTERS.includes(clue.product ?? ""));
    if (hop === undefined) return undefined;
    const fact = `${hop.clue.product ?? "what it came through"} sends no ${statusCode} of its own`;
    return conclude("app", undefined, [{ fact }, ...distinct(hops.map(({ evidence }) => evidence))]);
  }

  #gatewayOrServer(): Origin | undefined {
    const server = this.#server();
    const isGatewayError = this.#reading.statusCode === 502 || this.#reading.statusCode === 504;
    if (server !== undefined && isGatewayError && server.clue.isGateway === true) {
      const layer = server.clue.layer === "app" ? "reverse-proxy" : server.clue.layer;
      return conclude(layer, server.clue.product, [
        server.evidence,
        { fact: `only a gateway answers ${this.#reading.statusCode}` },
      ]);
    }
    const isDirect = this.#of("passed").length === 0 && this.#of("relayed").length === 0;
    const foreign = server === undefined ? undefined : findForeignSign(this.#reading, server.clue.product, isDirect);
    if (server !== undefined && foreign !== undefined) {
      // Whoever sets OpenResty up can have it write anything but files, and nginx a short text of any type.
      const isOpen = isWrittenAnew(this.#reading) && (server.clue.product === "OpenResty" || isLine(this.#reading));
      if (isOpen) return conclude("unknown", undefined, [foreign, server.evidence]);
      const fact = { fact: `${server.clue.product ?? "the proxy"} writes its own pages otherwise` };
      return conclude("app", undefined, [foreign, server.evidence, fact]);
    }
    if (server !== undefined) return this.#by(server);
    const [relayed] = this.#of("relayed");
    // A 502 or 504 comes from some gateway by definition; which one is not said. Nor is it of a bare 503.
    const isBare = this.#reading.statusCode === 503 && this.#reading.headers.lacks("content-type");
    if (relayed === undefined || isGatewayError || isBare) return undefined;
    return conclude("app", undefined, distinct(this.#of("relayed").map(({ evidence }) => evidence)));
  }

  decide(): Origin {
    const known =
      this.#madeOrCached() ?? this.#application() ?? this.#succeeded() ?? this.#gatewayOrServer() ?? this.#behindCdn();
    const passed = this.#of("passed").map(({ evidence }) => evidence);
    const origin = known ?? conclude("unknown", undefined, distinct(passed));
    const through = this.#hopsBefore(origin);
    return through.length === 0 ? origin : { ...origin, through };
  }

  /** The named parts that stand nearer to the browser than the author, each once. */
  #hopsBefore({ layer, product }: Origin): readonly Hop[] {
    const hops = new Map<string, Hop>();
    for (const { clue, evidence } of [...this.#found.values()].flat()) {
      const isInFront = DISTANCE[clue.layer] < DISTANCE[layer] && clue.layer !== "app";
      if (!isInFront || clue.product === undefined || clue.product === product || hops.has(clue.product)) continue;
      hops.set(clue.product, { layer: clue.layer, product: clue.product, evidence });
    }
    return [...hops.values()].sort((a, b) => DISTANCE[a.layer] - DISTANCE[b.layer]);
  }

  /** A CDN's own pages are in UTF-8: a page in Latin-1, or data where it writes pages, was written behind it. */
  #behindCdn(): Origin | undefined {
    const { statusCode, headers } = this.#reading;
    if (statusCode >= 502 && statusCode <= 504) return undefined;
    const isLatin1 = isLatin1Page(this.#reading);
    const hop = this.#of("passed").find(
      ({ clue }) => clue.layer === "cdn" && (isLatin1 || isDataForPage(this.#reading, clue.product)),
    );
    return hop && conclude("app", undefined, [...headers.line("content-type"), hop.evidence]);
  }
}

const isWithoutCache = ({ product }: Clue): boolean => WITHOUT_CACHE.includes(product ?? "");

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = "header" in one ? `${one.header}:${one.value}` : one.fact;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Who answered, by the clues in the headers alone. */
export function decideByClues(reading: Reading): Origin {
  return new Decision(reading).decide();
}
