import type { Entry } from "../../../../src/traffic/entry.ts";
import type { SeenRequest } from "../../../../src/traffic/network-log/seen-request.ts";

/** 2026-11-21 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** An entry as the store tells it. */
export function stored(id: number, more: Partial<Entry> = {}): Entry {
  return {
    id,
    requestId: String(id),
    method: "GET",
    url: "https://a.test/x",
    type: "xmlhttprequest",
    role: "response",
    statusCode: 200,
    responseHeaders: [],
    timeStamp: NOON,
    frameId: 0,
    pageKey: "page",
    ...more,
  };
}

/** A failure as the store tells it. */
export function storedFailure(id: number, networkError: string, more: Partial<Entry> = {}): Entry {
  const { statusCode: _none, ...rest } = stored(id, more);
  return { ...rest, role: "failure", networkError };
}

export interface SeenOptions {
  readonly url?: string;
  readonly method?: string;
  readonly type?: string;
  readonly statusCode?: number;
  readonly networkError?: string;
  readonly startedAt?: number;
  readonly respondedAt?: number;
  readonly isUnfinished?: true;
  readonly more?: Partial<Entry>;
}

/** A request as the DevTools tell it: a 200 at noon unless told otherwise. */
export function seen(order: number, options: SeenOptions = {}): SeenRequest {
  const { url = "https://a.test/x", method = "GET", type = "xmlhttprequest", statusCode = 200 } = options;
  const { respondedAt = NOON, startedAt = respondedAt - 5, networkError, isUnfinished, more } = options;
  const failed = statusCode === 0;
  return {
    order,
    statusCode,
    startedAt,
    respondedAt,
    ...(networkError !== undefined && { networkError }),
    ...(isUnfinished && { isUnfinished }),
    entry: {
      id: order,
      requestId: String(order),
      method,
      url,
      type,
      role: failed ? "failure" : "response",
      ...(!failed && { statusCode }),
      ...(networkError !== undefined && { networkError }),
      responseHeaders: [{ name: "x-seen", value: String(order) }],
      requestHeaders: [],
      httpVersion: "h2",
      timeStamp: respondedAt,
      startedAt,
      frameId: 0,
      ...more,
    },
  };
}
