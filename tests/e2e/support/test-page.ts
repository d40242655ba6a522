import { callExpression } from "../../drivers/call-expression.ts";
import type { BrowserPage, RemoteFunction } from "../../drivers/driver.ts";
import type { Protocol } from "../../site/exchange.ts";
import type { Site } from "../../site/site.ts";

/** One line of a page's requests; `tests/site/assets/mix.js` makes them. */
export interface RequestSpec {
  readonly url: string;
  readonly kind?:
    | "fetch"
    | "unread"
    | "keepalive"
    | "xhr"
    | "image"
    | "script"
    | "style"
    | "font"
    | "iframe"
    | "beacon"
    | "websocket"
    | "events"
    | "preload"
    | "prefetch";
  readonly times?: number;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly credentials?: RequestCredentials;
  readonly mode?: RequestMode;
  readonly cache?: RequestCache;
  /** False: without the page's tag, for addresses that must stay the same. */
  readonly tag?: boolean;
}

declare global {
  /** Of `mix.js`, in pages of the site. */
  function request(list: readonly RequestSpec[]): Promise<number>;
}

/** Where on the site a page stands. */
export interface PlaceOnSite {
  readonly host: string;
  readonly protocol: Protocol;
}

/** A page of a thousand requests takes its time on a busy machine. */
const MANY_REQUESTS_LIMIT_MS = 50_000;

/** A tab on the site, with a host without history and a tag that its requests carry. */
export class TestPage {
  readonly site: Site;
  readonly tab: BrowserPage;
  readonly host: string;
  readonly tag: string;
  readonly protocol: Protocol;
  #rounds = 0;

  constructor(site: Site, tab: BrowserPage, tag: string, { host, protocol }: PlaceOnSite) {
    this.site = site;
    this.tab = tab;
    this.tag = tag;
    this.host = host;
    this.protocol = protocol;
  }

  /** An address on the page's host, with its tag. */
  url(path: string): string {
    const url = new URL(path, this.site.origin(this.host, this.protocol));
    url.searchParams.set("page", this.tag);
    return url.href;
  }

  /** The address of a page that makes the given requests. */
  mixUrl(requests: readonly RequestSpec[] = [], query = ""): string {
    return this.url(`/mix?requests=${encodeURIComponent(JSON.stringify(requests))}${query}`);
  }

  /** Loads the page and waits until its requests are settled. */
  async open(requests: readonly RequestSpec[] = []): Promise<void> {
    await this.tab.goto(this.mixUrl(requests));
    await this.tab.waitFor(() => document.documentElement.dataset.done !== undefined, [], MANY_REQUESTS_LIMIT_MS);
  }

  /** Makes further requests and waits until they are settled. */
  async request(...list: RequestSpec[]): Promise<void> {
    this.#rounds += 1;
    const mark = String(this.#rounds);
    await this.tab.evaluate(
      (requests, round) => {
        const { dataset } = document.documentElement;
        void request(requests).then(() => {
          dataset.round = round;
        });
      },
      list,
      mark,
    );
    const isDone = (round: string) => document.documentElement.dataset.round === round;
    await this.tab.waitFor(isDone, [mark], MANY_REQUESTS_LIMIT_MS);
  }

  /** Makes further requests and waits for none. */
  async start(...list: RequestSpec[]): Promise<void> {
    await this.tab.evaluate((requests) => void request(requests), list);
  }

  /**
   * Runs a function in the page's own world and does not wait for it. What the driver evaluates itself lives in a world
   * of its own in Firefox, whose callbacks end with the evaluation.
   */
  async inPage<Args extends readonly unknown[]>(fn: RemoteFunction<Args, unknown>, ...args: Args): Promise<void> {
    await this.tab.evaluate(
      (text) => {
        document.head.append(Object.assign(document.createElement("script"), { text }));
      },
      callExpression(fn, args),
    );
  }

  /**
   * Makes the page do something when another tab of its site says so: a navigation under way bars the test from the
   * page, and Firefox aborts the page's own requests then, so that no answer could wake it.
   */
  async onSignal<Args extends readonly unknown[]>(fn: RemoteFunction<Args, unknown>, ...args: Args): Promise<void> {
    const text = `new BroadcastChannel("signal").onmessage = () => { ${callExpression(fn, args)} };`;
    await this.tab.evaluate((code) => {
      document.head.append(Object.assign(document.createElement("script"), { text: code }));
    }, text);
  }

  /** Begins a navigation as a link does. */
  async clickLink(path: string): Promise<void> {
    await this.tab.evaluate((href) => Object.assign(document.createElement("a"), { href }).click(), this.url(path));
  }

  /** What the server sent to this page, by status. */
  served(): Record<number, number> {
    return this.site.log.tally({ page: this.tag });
  }
}
