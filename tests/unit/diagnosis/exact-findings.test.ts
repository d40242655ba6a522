import { describe, expect, test } from "vitest";
import { findFindings, RULES } from "../../../src/diagnosis/findings.ts";
import { readResponse } from "../../../src/diagnosis/reading.ts";
import { readExchange } from "../../corpus/item.ts";

const DATE = "Date: Mon, 04 Mar 2024 10:00:00 GMT";

/** What one rule says of a response of `status` to `method`, or `undefined`. */
function say(ruleId: string, request: string, status: string, ...headers: readonly string[]): string | undefined {
  const [method = "", url = "https://www.example.com/a", ...extras] = request.split(" ");
  const exchange = [[method, url, ...extras].join(" "), status, DATE, ...headers].join("\n");
  return findFindings(readResponse(readExchange(exchange))).find((finding) => finding.ruleId === ruleId)?.text;
}

const OK = "HTTP/1.1 200 OK";

describe("dates (RFC 9110 §5.6.7, RFC 9111 §5.3)", () => {
  test.each([
    ["Sunday, 06-Nov-94 08:49:37 GMT"],
    ["Sun Nov  6 08:49:37 1994"],
    ["sun, 06 nov 1994 08:49:37 gmt"],
    ["Sat, 31 Dec 2016 23:59:60 GMT"],
  ])("caches accept the obsolete forms, any case and a leap second: %s", (date) => {
    expect(say("expires-invalid", "GET", OK, `Expires: ${date}`)).toBeUndefined();
  });

  test.each(["0", "01-Jan-1970", "2024-03-04T10:00:00Z", "Thu, 01 Jan 1970 00:00:00 UTC"])(
    "caches take anything else for expired: %s",
    (date) => {
      expect(say("expires-invalid", "GET", OK, `Expires: ${date}`)).toMatch(/already expired/);
    },
  );

  test("Expires has no effect beside max-age, whatever it says", () => {
    expect(say("expires-invalid", "GET", OK, "Expires: 0", "Cache-Control: max-age=9")).toMatch(/no effect/);
  });

  test("the fault of the obsolete form is the sender's", () => {
    expect(say("date-format", "GET", OK, "Expires: Sunday, 06-Nov-94 08:49:37 GMT")).toMatch(/expires.*obsolete/i);
    expect(say("date-format", "GET", OK, "Expires: 0")).toBeUndefined();
    expect(say("date-format", "GET", OK, "Last-Modified: 2024-03-04T10:00:00Z")).toMatch(/last-modified/);
    expect(say("retry-after-format", "GET", OK, "Retry-After: Sunday, 06-Nov-94 08:49:37 GMT")).toMatch(/obsolete/);
    expect(say("retry-after-format", "GET", OK, "Retry-After: soon")).toMatch(/neither/);
  });
});

describe("entity tags (RFC 9110 §8.8.3)", () => {
  test.each(['"caf\u00e9\u00a0x"', 'W/""', '"!#~"'])("%s is well formed", (tag) => {
    expect(say("etag-syntax", "GET", OK, `ETag: ${tag}`)).toBeUndefined();
  });

  test.each(["abc", '"a b"', '"a"b"', 'w/"a"', '"a\u007f"'])("%s is not", (tag) => {
    expect(say("etag-syntax", "GET", OK, `ETag: ${tag}`)).toBeDefined();
  });
});

test("a missing Date proves nothing: other dates may come from a system that has a clock (RFC 9110 §8.8.2.1)", () => {
  const exchange = [
    "GET https://www.example.com/a",
    OK,
    "> Host: www.example.com",
    "Last-Modified: Mon, 04 Mar 2024 09:00:00 GMT",
    "Expires: Tue, 05 Mar 2030 09:00:00 GMT",
  ].join("\n");
  const musts = findFindings(readResponse(readExchange(exchange))).filter(({ level }) => level.startsWith("MUST"));
  expect(musts).toEqual([]);
});

describe("levels and references", () => {
  const ruleOf = (ruleId: string) => RULES.find(({ id }) => id === ruleId);

  test.each([
    ["cookie-repeated", "SHOULD NOT", "RFC 6265 §4.1.1"],
    ["301-post-becomes-get", "MAY", "RFC 9110 §15.4.2"],
    ["302-post-becomes-get", "MAY", "RFC 9110 §15.4.3"],
    ["307-repeats-body", "FACT", "RFC 9110 §15.4.8"],
    ["308-repeats-body", "FACT", "RFC 9110 §15.4"],
    ["redirect-downgrade", "FACT", "RFC 9110 §4.2.2"],
    ["redirect-to-itself", "FACT", "RFC 9110 §15.4"],
    ["200-validator", "FACT", "RFC 9110 §15.3.1"],
    ["vary-missing", "BCP", "RFC 9110 §12.5.5"],
    ["immutable-insecure", "FACT", "RFC 8246 §3"],
    ["cookie-lifetime", "FACT", "draft-ietf-httpbis-rfc6265bis §5.5"],
    ["428-stored", "MUST NOT", "RFC 6585 §3"],
    ["429-stored", "MUST NOT", "RFC 6585 §4"],
    ["431-stored", "MUST NOT", "RFC 6585 §5"],
    ["511-stored", "MUST NOT", "RFC 6585 §6"],
    ["content-length-malformed", "MUST NOT", "RFC 9110 §8.6"],
    ["content-length-repeated", "MUST NOT", "RFC 9110 §5.3"],
    ["connection-field-in-http2", "MUST NOT", "RFC 9113 §8.2.2"],
    ["connection-field-in-http3", "MUST NOT", "RFC 9114 §4.2"],
  ])("%s: %s, %s", (ruleId, level, reference) => {
    expect(ruleOf(ruleId)).toMatchObject({ level, reference });
  });
});

test("a length that is repeated is named once, as that", () => {
  expect(say("content-length-repeated", "GET", OK, "Content-Length: 5, 5")).toMatch(/more than once/);
  expect(say("content-length-repeated", "GET", OK, "Content-Length: 5", "Content-Length: 6")).toMatch(/contradict/);
  expect(say("content-length-malformed", "GET", OK, "Content-Length: 5", "Content-Length: 6")).toBeUndefined();
});

describe("415 and compression (RFC 9110 §12.5.3)", () => {
  const HOST = "> Host: www.example.com";
  const REFUSED = "HTTP/1.1 415 Unsupported Media Type";

  test.each(["identity;q=0", "gzip, *; q=0.0", "gzip;q=1.0, identity;q=0, *;q=0"])(
    "is the reason where content without it is refused: %s",
    (codings) => {
      expect(say("415-coding-misleading", "POST", REFUSED, HOST, `Accept-Encoding: ${codings}`)).toBeUndefined();
    },
  );

  test.each(["", "gzip", "identity, *;q=0", "*"])("misleads where content without it is welcome: %j", (codings) => {
    expect(say("415-coding-misleading", "POST", REFUSED, HOST, `Accept-Encoding: ${codings}`)).toBeDefined();
  });
});

describe("must-understand beside no-store is meant so (RFC 9111 §5.2.2.3)", () => {
  const CONTROL = "Cache-Control: must-understand, no-store, max-age=60";

  test("it is no contradiction", () => {
    expect(say("cache-control-contradiction", "GET", OK, CONTROL)).toBeUndefined();
    expect(say("cache-control-contradiction", "GET", OK, "Cache-Control: no-store, max-age=60")).toBeDefined();
  });

  test("a cache that knows the status may have stored it", () => {
    expect(say("no-store-stored", "GET", OK, CONTROL, "Age: 9")).toBeUndefined();
  });
});

test("511 is meant for networks; who sent this one is not proven (RFC 6585 §6)", () => {
  expect(say("511-from-network", "GET", "HTTP/1.1 511 Login")).toMatch(/should not/);
});

describe("a redirect out of the web", () => {
  test.each([
    ["main_frame", "myapp://open", /hands/],
    ["sub_frame", "mailto:a@example.com", /hands/],
    ["main_frame", "data:text/html,x", /network error/],
    ["xmlhttprequest", "myapp://open", /network error/],
  ])("of a %s to %s", (type, target, expected) => {
    const request = `GET https://www.example.com/a type:${type}`;
    const text = say("redirect-scheme", request, "HTTP/1.1 302 Found", `Location: ${target}`);
    expect(text).toMatch(expected);
  });
});

test("what is not defined is not called void (RFC 9111 §5.4, §5.2.2.1)", () => {
  expect(say("pragma-in-response", "GET", OK, "Pragma: no-cache")).toMatch(/no defined meaning/);
  expect(say("lifetime-quoted", "GET", OK, 'Cache-Control: max-age="60"')).not.toMatch(/many/);
});

test("501 is not only about methods (RFC 9110 §15.6.2)", () => {
  expect(say("501-known-method", "GET", "HTTP/1.1 501 Not Implemented")).toMatch(/general-purpose/);
});

test("an empty Allow need not pass (RFC 9110 §10.2.1)", () => {
  expect(say("405-allow-empty", "POST", "HTTP/1.1 405 No", "Allow:")).toMatch(/may be switched off/);
});

test("a proxy may have made a 203 of the right answer to a DELETE (RFC 9110 §15.3.4)", () => {
  expect(say("delete-status", "DELETE", "HTTP/1.1 203 Non-Authoritative Information")).toBeUndefined();
});

test("an OPTIONS may be answered by an empty 200", () => {
  expect(say("200-empty", "OPTIONS", OK, "Content-Length: 0")).toBeUndefined();
});

test("416 need not name a length in other units than bytes (RFC 9110 §15.5.17)", () => {
  expect(say("416-length", "GET", "HTTP/1.1 416 No", "> Range: items=9-12")).toBeUndefined();
  expect(say("416-length", "GET", "HTTP/1.1 416 No", "> Range: bytes=9-12")).toBeDefined();
});

test("one ignored range is no proof for the others", () => {
  expect(say("range-ignored", "GET", OK, "> Range: bytes=0-1")).toMatch(/may not work/);
});

describe("copies", () => {
  test("of a list in Age the first member counts (RFC 9111 §5.1)", () => {
    expect(say("age-invalid", "GET", OK, "Age: 5, 9")).toBeUndefined();
    expect(say("age-invalid", "GET", OK, "Age: soon, 9")).toBeDefined();
    expect(say("429-stored", "GET", "HTTP/1.1 429 No", "Age: 5, 9")).toBeDefined();
  });

  test("what caches may still do is not denied (RFC 9111 §4.1, RFC 9213 §2.2)", () => {
    expect(say("vary-star", "GET", OK, "Vary: *")).toMatch(/without asking/);
    expect(say("targeted-cache-control", "GET", OK, "CDN-Cache-Control: max-age=9")).toMatch(/may follow/);
  });
});

test.each([
  ["length-with-chunked", OK, ["Content-Length: 5", "Transfer-Encoding: chunked"], /can be a sign/],
  ["304-metadata", "HTTP/1.1 304 No", ["Content-Type: text/html"], /may overwrite/],
  ["status-out-of-range", "HTTP/1.1 999 No", [], /should treat/],
])("%s claims no more than the RFC", (ruleId, status, headers, text) => {
  expect(say(ruleId, "GET", status, ...headers)).toMatch(text);
});

test("a browser may turn http into https by itself (RFC 6797 §8.3)", () => {
  const text = say("redirect-downgrade", "GET", "HTTP/1.1 301 Moved", "Location: http://www.example.com/a");
  expect(text).toMatch(/unless/i);
});

describe("caches", () => {
  test("may answer a login from a copy made for others (RFC 9111 §3.5)", () => {
    const text = say(
      "authorized-shared",
      "GET",
      OK,
      "> Authorization: Bearer x",
      "Age: 5",
      "Cache-Control: max-age=60",
    );
    expect(text).not.toMatch(/nothing here allows/);
  });

  test("keep no error of a POST", () => {
    expect(say("error-cacheable", "POST", "HTTP/1.1 500 No", "Cache-Control: max-age=60")).toBeUndefined();
    expect(say("public-without-lifetime", "POST", "HTTP/1.1 500 No", "Cache-Control: public")).toBeUndefined();
  });
});

test.each([[['> If-None-Match: "b"', 'ETag: "a"']], [['> If-None-Match: "a"', '> If-Match: "b"', 'ETag: "a"']]])(
  "412 may have another condition: %j",
  (headers) => {
    expect(say("412-not-304", "GET", "HTTP/1.1 412 No", "> Host: x", ...headers)).toBeUndefined();
  },
);

test("a proxy may add an error to an answer that it passes on (RFC 9209 §2.1.1)", () => {
  const broken = "Proxy-Status: p; error=connection_terminated";
  expect(say("proxy-status-mismatch", "GET", OK, broken)).toBeUndefined();
});

describe("facts that need no more than what is seen", () => {
  const HOST = "> Host: www.example.com";

  test.each(["If-Schedule-Tag-Match", "x-amz-copy-source-if-match"])("%s is a condition too", (name) => {
    expect(say("412-unasked", "PUT", "HTTP/1.1 412 No", HOST, `> ${name}: "a"`)).toBeUndefined();
  });

  test("who errs with a 206 to POST is not known", () => {
    expect(say("post-status", "POST", "HTTP/1.1 206 Partial")).not.toMatch(/cache or proxy misbehaves/);
  });

  test("a field of one connection may be the server's own slip", () => {
    expect(say("connection-field-unnamed", "GET", OK, "Keep-Alive: timeout=5")).toMatch(/may have been/);
  });

  test.each(["application/json", "application/ld+json", "text/css"])("a module may be %s", (type) => {
    const request = "GET https://www.example.com/a type:script";
    expect(
      say("nosniff-type", request, OK, `Content-Type: ${type}`, "X-Content-Type-Options: nosniff"),
    ).toBeUndefined();
  });
});
