/** One request as the server saw it. What a browser extension counts is held against these. */
export interface Hit {
  /** Milliseconds since the epoch at which the request's head had arrived. */
  readonly time: number;
  readonly method: string;
  /** As the browser addressed it, without the port. */
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  /** The `page` parameter of the query: tests tag the requests of one page with it. */
  readonly page: string | undefined;
  readonly protocol: "HTTP/1.0" | "HTTP/1.1" | "HTTP/2.0";
  readonly secure: boolean;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The status put on the wire. Absent while nothing was sent, and for ever when the connection was cut instead. */
  status?: number;
  /** How the exchange ended: all sent, or the connection closed before that, by either side. Absent while it is open. */
  ended?: "complete" | "cut";
}

/** Which hits are meant. Every given field must match; `path` is a prefix, or a pattern when it is a RegExp. */
export interface HitFilter {
  readonly host?: string;
  readonly page?: string;
  readonly path?: string | RegExp;
  readonly method?: string;
  readonly status?: number;
  readonly ended?: "complete" | "cut";
  readonly since?: number;
}

const DEFAULT_LIMIT_MS = 10_000;

/** Every hit of a site since its start, and promises for those still to come. */
export class HitLog {
  readonly #hits: Hit[] = [];
  readonly #watchers = new Set<() => void>();

  /** Adds a hit. The caller reports later changes of its `status` or `ended` with `changed`. */
  add(hit: Hit): void {
    this.#hits.push(hit);
    this.changed();
  }

  changed(): void {
    for (const watch of [...this.#watchers]) watch();
  }

  clear(): void {
    this.#hits.length = 0;
  }

  find(filter: HitFilter = {}): Hit[] {
    return this.#hits.filter((hit) => matches(hit, filter));
  }

  /** How often each status was sent. Hits that got no response are not in it: see `find`. */
  tally(filter: HitFilter = {}): Record<number, number> {
    const statuses: Record<number, number> = {};
    for (const { status } of this.find(filter))
      if (status !== undefined) statuses[status] = (statuses[status] ?? 0) + 1;
    return statuses;
  }

  /**
   * Waits until at least `count` hits match, and returns them.
   * @throws Error after `limitMs`, naming the filter and the hits that did arrive.
   */
  async waitFor(filter: HitFilter, count = 1, limitMs = DEFAULT_LIMIT_MS): Promise<Hit[]> {
    const { promise, resolve, reject } = Promise.withResolvers<Hit[]>();
    const look = (): void => {
      const found = this.find(filter);
      if (found.length >= count) resolve(found);
    };
    const timer = setTimeout(() => reject(new Error(this.#describeMiss(filter, count, limitMs))), limitMs);
    this.#watchers.add(look);
    look();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#watchers.delete(look);
    }
  }

  #describeMiss(filter: HitFilter, count: number, limitMs: number): string {
    const wanted = JSON.stringify(filter, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));
    const recent = this.#hits.slice(-20).map((hit) => `  ${hit.method} ${hit.host}${hit.path} → ${hit.status ?? "–"}`);
    return `${count} hit(s) like ${wanted} did not arrive within ${limitMs} ms. The last ones:\n${recent.join("\n")}`;
  }
}

function matches(hit: Hit, filter: HitFilter): boolean {
  const { path, since, ...exact } = filter;
  if (since !== undefined && hit.time < since) return false;
  if (typeof path === "string" && !hit.path.startsWith(path)) return false;
  if (path instanceof RegExp && !path.test(hit.path)) return false;
  return Object.entries(exact).every(([field, wanted]) => wanted === undefined || hit[field as keyof Hit] === wanted);
}
