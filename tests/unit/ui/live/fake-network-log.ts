import type { Entry as HarEntry } from "har-format";
import type { LoggedRequest, NetworkLog } from "../../../../src/platform/network-log.ts";
import { NOON } from "../../traffic/network-log/requests.ts";

export interface HarOptions {
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly error?: string;
  readonly startedAt?: number;
  /** Until the response began. */
  readonly waitMs?: number;
  readonly type?: NonNullable<HarEntry["_resourceType"]>;
  readonly mimeType?: string;
  readonly size?: number;
}

/** A request as Chromium's DevTools report it. */
export function har(options: HarOptions = {}): HarEntry {
  const { url = "https://a.test/x", method = "GET", status = 200, error, startedAt = NOON, waitMs = 5 } = options;
  const { type = "fetch", mimeType = "text/plain", size = status === 0 ? 0 : 11 } = options;
  const headers = [{ name: "x-har", value: "1" }];
  const ofBrowser = { _transferSize: status === 0 ? 0 : size + 100, _error: error ?? null };
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: waitMs,
    request: { method, url, httpVersion: "h2", headers, cookies: [], queryString: [], headersSize: -1, bodySize: 0 },
    response: {
      status,
      statusText: "",
      httpVersion: "h2",
      headers: status === 0 ? [] : headers,
      cookies: [],
      content: { size, mimeType },
      redirectURL: "",
      headersSize: -1,
      bodySize: size,
      ...ofBrowser,
    },
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: waitMs, receive: 0 },
    _resourceType: type,
  };
}

/** A network log that reports what the test says. */
export class FakeNetworkLog implements NetworkLog {
  /** What the whole log holds. */
  whole: LoggedRequest[] = [];
  readings = 0;
  #onFinished: (request: LoggedRequest) => void = () => undefined;
  #onNavigated: () => void = () => undefined;

  onRequestFinished(listener: (request: LoggedRequest) => void): void {
    this.#onFinished = listener;
  }

  onNavigated(listener: () => void): void {
    this.#onNavigated = listener;
  }

  async readAll(): Promise<readonly LoggedRequest[]> {
    this.readings += 1;
    return this.whole;
  }

  finish(request: HarEntry, body?: { readonly text: string; readonly encoding: string }): void {
    const logged = body === undefined ? { har: request } : { har: request, readContent: async () => body };
    if (!this.whole.some((one) => one.har === request)) this.whole.push(logged);
    this.#onFinished(logged);
  }

  navigate(): void {
    this.whole = [];
    this.#onNavigated();
  }
}
