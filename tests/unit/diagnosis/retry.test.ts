import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { readExchange } from "../../corpus/item.ts";

async function advise(method: string, status: string, ...headers: readonly string[]): Promise<string> {
  const exchange = [`${method} https://api.example.com/x`, `HTTP/1.1 ${status}`, ...headers].join("\n");
  const { retry } = await diagnose({ ...readExchange(exchange), timeStamp: Date.UTC(2024, 2, 4, 12, 0, 0) });
  return retry.afterSeconds === undefined ? retry.advice : `${retry.advice} ${retry.afterSeconds}`;
}

const DATE = "Date: Mon, 04 Mar 2024 10:00:00 GMT";

describe("by status and method (RFC 9110 §9.2.2)", () => {
  test.each([
    ["GET", "200 OK", "not-applicable"],
    ["GET", "304 Not Modified", "not-applicable"],
    ["GET", "400 Bad Request", "no"],
    ["GET", "401 Unauthorized", "no"],
    ["GET", "403 Forbidden", "no"],
    ["GET", "404 Not Found", "no"],
    ["GET", "408 Request Timeout", "yes"],
    ["POST", "408 Request Timeout", "if-idempotent"],
    ["GET", "410 Gone", "no"],
    ["POST", "421 Misdirected Request", "yes"],
    ["POST", "425 Too Early", "yes"],
    ["GET", "429 Too Many Requests", "after"],
    ["POST", "429 Too Many Requests", "after"],
    ["GET", "500 Oops", "yes"],
    ["PATCH", "500 Oops", "if-idempotent"],
    ["GET", "501 Not Implemented", "no"],
    ["PUT", "502 Bad Gateway", "yes"],
    ["POST", "502 Bad Gateway", "if-idempotent"],
    ["GET", "503 Service Unavailable", "yes"],
    ["POST", "503 Service Unavailable", "if-idempotent"],
    ["DELETE", "504 Gateway Timeout", "yes"],
    ["GET", "505 Not Supported", "no"],
    ["POST", "521", "yes"],
    ["POST", "522", "if-idempotent"],
    ["GET", "511 Login", "no"],
  ])("%s %s → %s", async (method, status, expected) => {
    expect(await advise(method, status)).toBe(expected);
  });

  test("what may be repeated in any case is not called meant so", async () => {
    const { retry } = await diagnose(readExchange("POST https://api.example.com/x\nHTTP/1.1 421"));
    expect(retry.reason).toBe("It may be repeated, whatever the method.");
  });

  test.each(["PROPPATCH", "MKCOL", "COPY", "MOVE", "REPORT", "SEARCH", "UNLOCK"])(
    "%s is idempotent by the registry of methods",
    async (method) => {
      expect(await advise(method, "502 Bad Gateway")).toBe("yes");
    },
  );

  test("LOCK is not", async () => {
    expect(await advise("LOCK", "502 Bad Gateway")).toBe("if-idempotent");
  });

  test("an idempotency key makes a POST repeatable where the server reads it", async () => {
    const { retry } = await diagnose(
      readExchange("POST https://api.example.com/x\nHTTP/1.1 502 Bad Gateway\n> Idempotency-Key: 1"),
    );
    expect(retry.reason).toMatch(/where the server/);
  });

  test("an idempotency key makes a POST repeatable", async () => {
    expect(await advise("POST", "502 Bad Gateway", "> Idempotency-Key: 1")).toBe("yes");
  });
});

describe("by what the response asks for", () => {
  test.each([
    ["seconds", ["Retry-After: 120"], "after 120"],
    ["seconds of a cached copy, less its age", ["Retry-After: 120", "Age: 100"], "after 20"],
    [
      "a date by the server's clock, which is two hours behind",
      [DATE, "Retry-After: Mon, 04 Mar 2024 10:05:00 GMT"],
      "after 300",
    ],
    ["a date without the server's clock", ["Retry-After: Mon, 04 Mar 2024 12:05:00 GMT"], "after 300"],
    ["a date that has passed", [DATE, "Retry-After: Mon, 04 Mar 2024 09:00:00 GMT"], "after 0"],
    ["milliseconds", ["Retry-After-Ms: 1500"], "after 2"],
    ["a fraction", ["Retry-After: 0.25"], "after 1"],
    ["something unreadable", ["Retry-After: later"], "after"],
    [
      "a moment of reset",
      [DATE, "X-RateLimit-Remaining: 0", `X-RateLimit-Reset: ${Date.UTC(2024, 2, 4, 10, 1) / 1000}`],
      "after 60",
    ],
    [
      "a moment in milliseconds",
      [DATE, "X-RateLimit-Remaining: 0", `X-RateLimit-Reset: ${Date.UTC(2024, 2, 4, 10, 1)}`],
      "after 60",
    ],
    ["seconds of reset", ["RateLimit-Remaining: 0", "RateLimit-Reset: 20"], "after 20"],
    ["a duration", ["X-RateLimit-Remaining-Tokens: 0", "X-RateLimit-Reset-Tokens: 1m30s"], "after 90"],
    [
      "a date of reset",
      [DATE, "anthropic-ratelimit-tokens-remaining: 0", "anthropic-ratelimit-tokens-reset: 2024-03-04T10:00:07Z"],
      "after 7",
    ],
    [
      "the longest of two empty quotas",
      [
        "X-RateLimit-Remaining-Day: 0",
        "X-RateLimit-Reset-Day: 900",
        "X-RateLimit-Remaining-Minute: 0",
        "X-RateLimit-Reset-Minute: 20",
      ],
      "after 900",
    ],
    ["a quota that is not empty", ["X-RateLimit-Remaining: 5", "X-RateLimit-Reset: 20"], "after"],
    ["the draft's field", ['RateLimit: "a";r=3;t=9, "b";r=0;t=12'], "after 12"],
    [
      "Retry-After before a reset",
      ["Retry-After: 30", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 20"],
      "after 30",
    ],
  ])("%s", async (_, headers, expected) => {
    expect(await advise("GET", "429 Too Many Requests", ...headers)).toBe(expected);
  });

  test.each([
    ["POST", "503 Service Unavailable", /done already/],
    ["PATCH", "500 Oops", /done already/],
    ["GET", "503 Service Unavailable", /asks to wait 30 seconds\.$/],
    ["POST", "429 Too Many Requests", /asks to wait 30 seconds\.$/],
  ])("Retry-After on %s → %s says when, not that it is safe (RFC 9110 §9.2.2)", async (method, status, expected) => {
    const { retry } = await diagnose(
      readExchange(`${method} https://api.example.com/x\nHTTP/1.1 ${status}\nRetry-After: 30`),
    );
    expect(retry).toMatchObject({ advice: "after", afterSeconds: 30, reason: expect.stringMatching(expected) });
  });

  test.each(["Retry-After: 0", "Retry-After: Mon, 01 Jan 2024 00:00:00 GMT"])(
    "nobody is told to wait 0 seconds: %s",
    async (line) => {
      const { retry, causes, steps } = await diagnose(
        readExchange(`GET https://api.example.com/x\nHTTP/1.1 429 No\n${DATE}\n${line}`),
      );
      expect(retry).toMatchObject({ advice: "after", afterSeconds: 0 });
      expect(JSON.stringify([retry.reason, causes, steps])).not.toContain("0 seconds");
      expect([retry.reason, causes[0]?.text].join()).toMatch(/pause .* is over.*pause .* is over/);
    },
  );

  test("the browser's own copy is as old as its Date says", async () => {
    const copy = readExchange(`GET https://x.example/ cached\nHTTP/1.1 503 No\n${DATE}\nRetry-After: 120`);
    const { retry } = await diagnose({ ...copy, timeStamp: Date.UTC(2024, 2, 4, 10, 1, 30) });
    expect(retry.afterSeconds).toBe(30);
  });

  test("success that asks to come back is no failure", async () => {
    expect(await advise("GET", "202 Accepted", "Retry-After: 5")).toBe("not-applicable 5");
  });

  test("a limited upload may be tried later, an unlimited one may not", async () => {
    expect(await advise("POST", "413 Content Too Large", "Retry-After: 60")).toBe("after 60");
    expect(await advise("POST", "413 Content Too Large")).toBe("no");
  });
});

describe("by the cause", () => {
  test.each([
    ["a bot check", "503 Service Unavailable", ["cf-mitigated: challenge", "Retry-After: 5"], "no"],
    ["a silent check that looks like success", "202 Accepted", ["x-amzn-waf-action: challenge"], "no"],
    ["a certificate behind the CDN", "526", ["CF-RAY: 1-LHR"], "no"],
    ["a nonce that ran out", "401 Unauthorized", ['WWW-Authenticate: Digest realm="a", stale=true'], "yes"],
    ["a 403 that is a rate limit", "403 Forbidden", ["X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 44"], "after 44"],
  ])("%s", async (_, status, headers, expected) => {
    expect(await advise("GET", status, ...headers)).toBe(expected);
  });
});

describe("a response that broke off, and none at all", () => {
  const broken = (method: string, networkError: string, statusCode = 200) =>
    diagnose({ method, url: "https://x.example/", statusCode, responseHeaders: [], networkError });

  test.each([
    ["GET", "net::ERR_INCOMPLETE_CHUNKED_ENCODING", "yes"],
    ["POST", "net::ERR_CONNECTION_RESET", "if-idempotent"],
    ["GET", "net::ERR_CONTENT_DECODING_FAILED", "no"],
    ["GET", "net::ERR_ABORTED", "not-applicable"],
    ["POST", "net::ERR_CONNECTION_REFUSED", "if-idempotent"],
  ])("%s 200, then %s → %s", async (method, networkError, expected) => {
    const { retry } = await broken(method, networkError);
    expect(retry.advice).toBe(expected);
  });

  test("a request whose answer nobody reported did not surely succeed", async () => {
    const { retry } = await diagnose({ method: "GET", url: "https://x.example/", statusCode: 0, responseHeaders: [] });
    expect(retry).toMatchObject({ advice: "not-applicable", reason: expect.not.stringMatching(/nothing failed/i) });
  });

  test("a success is one by its status only", async () => {
    const { retry } = await diagnose(readExchange("GET https://x.example/\nHTTP/2 200\ngrpc-status: 13"));
    expect(retry.reason).toMatch(/By its status/);
  });

  test("what a server refused to process has reached it", async () => {
    const { retry } = await broken("POST", "net::ERR_HTTP2_SERVER_REFUSED_STREAM", 0);
    expect(retry).toMatchObject({ advice: "yes", reason: expect.stringMatching(/No server has processed/) });
    expect((await broken("POST", "net::ERR_HTTP_1_1_REQUIRED", 0)).retry.advice).toBe("if-idempotent");
  });
});

describe("without a response", () => {
  test.each([
    ["POST", "net::ERR_CONNECTION_REFUSED", "yes"],
    ["POST", "net::ERR_CONNECTION_RESET", "if-idempotent"],
    ["GET", "net::ERR_CONNECTION_RESET", "yes"],
    ["GET", "net::ERR_CERT_AUTHORITY_INVALID", "no"],
    ["GET", "NS_BINDING_ABORTED", "not-applicable"],
    ["GET", "Der Aussteller des Zertifikats ist unbekannt.", "no"],
    ["GET", "net::ERR_SOMETHING_NEW", "yes"],
    ["GET", "“The Internet connection appears to be offline.”", "yes"],
    ["POST", "“The Internet connection appears to be offline.”", "if-idempotent"],
    ["GET", "“Client TLS handshake failed.”", "no"],
  ])("%s %s → %s", async (method, networkError, expected) => {
    const { retry } = await diagnose({
      method,
      url: "https://x.example/",
      statusCode: 0,
      responseHeaders: [],
      networkError,
    });
    expect(retry.advice).toBe(expected);
  });
});
