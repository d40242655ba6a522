import { describe, expect, test } from "vitest";
import { distanceOf, MAX_DISTANCE_MS } from "../../../../src/traffic/network-log/distance.ts";
import { NOON, seen, stored, storedFailure } from "./requests.ts";

describe("distanceOf", () => {
  test.each([
    ["the same status", stored(1), seen(1), 0],
    ["another status", stored(1, { statusCode: 404 }), seen(1), undefined],
    [
      "a copy from the cache and the 304 that confirmed it",
      stored(1, { fromCache: true }),
      seen(1, { statusCode: 304 }),
      0,
    ],
    ["a 200 from the network and a 304", stored(1), seen(1, { statusCode: 304 }), undefined],
    [
      "a cached error and the 304 that confirmed it",
      stored(1, { statusCode: 404, fromCache: true }),
      seen(1, { statusCode: 304 }),
      0,
    ],
    ["a 304 in both", stored(1, { statusCode: 304 }), seen(1, { statusCode: 304 }), 0],
    ["a redirect", stored(1, { role: "redirect", statusCode: 302 }), seen(1, { statusCode: 302 }), 0],
    ["a response that the DevTools saw fail", stored(1), seen(1, { statusCode: 0 }), undefined],
    [
      "a failure in both, by one name",
      storedFailure(1, "net::ERR_CONNECTION_RESET"),
      seen(1, { statusCode: 0, networkError: "net::ERR_CONNECTION_RESET" }),
      0,
    ],
    [
      "failures of two names",
      storedFailure(1, "net::ERR_CONNECTION_RESET"),
      seen(1, { statusCode: 0, networkError: "net::ERR_ABORTED" }),
      undefined,
    ],
    [
      "a failure that Firefox's DevTools do not name",
      storedFailure(1, "NS_ERROR_NET_RESET"),
      seen(1, { statusCode: 0 }),
      0,
    ],
    [
      "a failure whose status only the DevTools know",
      storedFailure(1, "net::ERR_FAILED"),
      seen(1, { statusCode: 404, networkError: "net::ERR_FAILED" }),
      0,
    ],
    [
      "a failure, and a response that reached the page",
      storedFailure(1, "net::ERR_FAILED"),
      seen(1, { statusCode: 404 }),
      undefined,
    ],
  ])("%s", (_what, entry, request, expected) => {
    expect(distanceOf(entry, request)).toBe(expected);
  });

  test("a response whose status is not told may be any response, and no failure", () => {
    const untold = { ...seen(1, { statusCode: 0 }), hasUntoldStatus: true as const };
    expect(distanceOf(stored(1, { statusCode: 404 }), untold)).toBe(0);
    expect(distanceOf(stored(1, { role: "redirect", statusCode: 302 }), untold)).toBe(0);
    expect(distanceOf(storedFailure(1, "NS_ERROR_NET_RESET"), untold)).toBeUndefined();
  });

  test("beyond the limit no two are one request", () => {
    expect(distanceOf(stored(1), seen(1, { respondedAt: NOON + MAX_DISTANCE_MS }))).toBe(MAX_DISTANCE_MS);
    expect(distanceOf(stored(1), seen(1, { respondedAt: NOON - MAX_DISTANCE_MS - 1 }))).toBeUndefined();
  });

  test("on a busy machine the DevTools note the end late; the request was under way all the same", () => {
    const slow = seen(1, { startedAt: NOON - 100, respondedAt: NOON + 9_000 });
    expect(distanceOf(stored(1), slow)).toBe(9_000);
    expect(distanceOf(stored(1, { timeStamp: NOON - 101 }), slow)).toBeUndefined();
  });

  test("where the start is known, it decides for requests that end late", () => {
    const late = stored(1, { startedAt: NOON, timeStamp: NOON + 60_000 });
    expect(distanceOf(late, seen(1, { startedAt: NOON + 1, respondedAt: NOON + 2 }))).toBe(1);
  });
});
