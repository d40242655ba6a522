import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { CORPUS } from "../../corpus/corpus.ts";
import { readExchange } from "../../corpus/item.ts";

const GET = "GET https://a.test/x";
const POST = "POST https://a.test/x";
const CHECK = "GET http://clients3.google.com/generate_204";
/** What looks like a proof and is none, or only a sign. */
const CLAIMS: readonly (readonly [what: string, exchange: string, cause: string, certainty: string | undefined])[] = [
  ["429 alone may mean an empty account", `${GET}\nHTTP/1.1 429\nDate: x`, "rate-limited", "likely"],
  ["429 with a time is a limit", `${GET}\nHTTP/1.1 429\nRetry-After: 5`, "rate-limited", "certain"],
  ["403 with Retry-After: 0 waits for nothing", `${GET}\nHTTP/1.1 403\nRetry-After: 0`, "rate-limited", undefined],
  ["maintenance that is switched off", `${GET}\nHTTP/1.1 503\nX-Maintenance-Mode: false`, "maintenance", "possible"],
  ["maintenance that is switched on", `${GET}\nHTTP/1.1 503\nX-Maintenance-Mode: true`, "maintenance", "certain"],
  ["511 over https", `${GET}\nHTTP/1.1 511\nDate: x`, "captive-portal", "possible"],
  ["511 over http", "GET http://a.test/\nHTTP/1.1 511\nDate: x", "captive-portal", "likely"],
  ["425 of an interface that is not ready", `${GET}\nHTTP/1.1 425\nDate: x`, "too-early", "likely"],
  ["406 without a choice of versions", `${GET}\nHTTP/1.1 406\nServer: x`, "not-acceptable", "possible"],
  ["406 after a choice of versions", `${GET}\nHTTP/1.1 406\nVary: Accept-Language`, "not-acceptable", "likely"],
  ["406 to any type", `${GET}\nHTTP/1.1 406\n> Accept: text/html, */*\nServer: x`, "not-acceptable", "possible"],
  ["405 of which nothing is said", `${GET}\nHTTP/1.1 405\nDate: x`, "method-not-allowed", "likely"],
  ["222 of an unnamed vendor", `${GET}\nHTTP/1.1 222\nContent-Type: text/html`, "firewall-block", "possible"],
  ["451 of Exchange", `${GET}\nHTTP/1.1 451\nX-MS-Location: https://b.test/`, "legal-block", undefined],
  ["303 after a form", `${POST}\nHTTP/1.1 303\nLocation: /done`, "form-taken", "likely"],
  ["303 of a balancer", `${POST}\nHTTP/1.1 303\nLocation: /done\nServer: BigIP`, "form-taken", undefined],
  ["303 of a balancer is a move", `${POST}\nHTTP/1.1 303\nLocation: /b\nServer: BigIP`, "moved-temporarily", "certain"],
  [
    "a test for a portal that leads away",
    `${CHECK}\nHTTP/1.1 302\nLocation: http://10.0.0.1/`,
    "captive-portal",
    "likely",
  ],
  ["a test that stays", `${CHECK}\nHTTP/1.1 302\nLocation: /b`, "captive-portal", undefined],
  [
    "a test that stays, over https",
    `${CHECK}\nHTTP/1.1 302\nLocation: https://clients3.google.com/generate_204`,
    "captive-portal",
    undefined,
  ],
  [
    "a test over https",
    `GET https://clients3.google.com/generate_204\nHTTP/1.1 302\nLocation: http://10.0.0.1/`,
    "captive-portal",
    undefined,
  ],
  [
    "a name like that of a test",
    `GET http://a.test/generate_204\nHTTP/1.1 302\nLocation: http://10.0.0.1/`,
    "captive-portal",
    undefined,
  ],
];

describe("a cause is claimed no more surely than the response allows", () => {
  test.each(CLAIMS)("%s", async (_, exchange, cause, certainty) => {
    const { causes } = await diagnose(readExchange(exchange));
    expect(causes.find(({ id }) => id === cause)?.certainty).toBe(certainty);
  });

  test("two causes are certain only where both can hold", async () => {
    /** These accompany another cause: the copy, and what a page may read of it. */
    const beside = ["cached-error", "cors-not-allowed", "cors-other-origin"];
    for (const { id, response } of CORPUS) {
      const certain = (await diagnose(response)).causes.filter(({ certainty }) => certainty === "certain");
      const main = certain.filter((one) => !beside.includes(one.id));
      expect(main.length, `${id}: ${main.map((one) => one.id).join(", ")}`).toBeLessThanOrEqual(2);
    }
  });

  test("an empty response proves nothing but its number", async () => {
    const byNumber = new Set<number>();
    for (let statusCode = 400; statusCode < 600; statusCode++) {
      const { causes, origin } = await diagnose({
        method: "GET",
        url: "https://a.test/",
        statusCode,
        responseHeaders: [],
      });
      expect(origin.layer, String(statusCode)).toBe("unknown");
      if (causes.some(({ certainty }) => certainty === "certain")) byNumber.add(statusCode);
    }
    // The meaning of these is the cause itself (RFC 9110 §15.5.12, §15.5.14, §15.5.15, RFC 6585 §3 and §5, RFC 7725).
    expect([...byNumber]).toEqual([411, 413, 414, 428, 431, 451]);
  });
});
