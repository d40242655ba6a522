import type { Exchange, Routes } from "../exchange.ts";

const CRLF = "\r\n";

/** A response as bytes, with whatever status line is given. */
export function rawResponse(statusLine: string, body = "", headers: readonly string[] = []): Buffer {
  const lines = [
    statusLine,
    "content-type: text/plain",
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "connection: close",
    ...headers,
  ];
  return Buffer.from(lines.join(CRLF) + CRLF + CRLF + body);
}

const HOSTILE_MARKUP = "<img src=x onerror=alert(1)>";
const LONG_REASON_LENGTH = 5000;
/** Browsers bound the headers of one response near 256 kB (Chromium) and 384 kB (Firefox); this is beyond both. */
const HUGE_HEADERS_COUNT = 1024;
const HUGE_HEADER_LENGTH = 1000;
/** The most that both browsers still take. */
const LARGE_HEADERS_COUNT = 200;

/** What each `/raw/<name>` writes, for `?c=<code>` where it has a status of its own choice. */
const RESPONSES: Readonly<Record<string, (code: number) => Buffer>> = {
  "empty-reason": (code) => rawResponse(`HTTP/1.1 ${code} `, "no reason\n"),
  "no-reason": (code) => rawResponse(`HTTP/1.1 ${code}`, "not even a space\n"),
  "long-reason": (code) => rawResponse(`HTTP/1.1 ${code} ${"r".repeat(LONG_REASON_LENGTH)}`, "long reason\n"),
  "hostile-reason": (code) => rawResponse(`HTTP/1.1 ${code} ${HOSTILE_MARKUP}`, "hostile reason\n"),
  "utf8-reason": (code) => rawResponse(`HTTP/1.1 ${code} Não encontrado \u202eesrever`, "not ASCII\n"),
  "hostile-headers": (code) =>
    rawResponse(`HTTP/1.1 ${code} Hostile`, "hostile headers\n", [
      `server: ${HOSTILE_MARKUP}`,
      `retry-after: ${HOSTILE_MARKUP}`,
      `www-authenticate: Custom realm="${HOSTILE_MARKUP}`,
      `cf-ray: "><script>alert(1)</script>`,
      "allow: GET\u202e, \u0007POST",
      `via: ${"1.1 proxy, ".repeat(1000)}end`,
    ]),
  "huge-headers": (code) => rawResponse(`HTTP/1.1 ${code} Huge`, "huge\n", padding(HUGE_HEADERS_COUNT)),
  "large-headers": (code) => rawResponse(`HTTP/1.1 ${code} Large`, "large\n", padding(LARGE_HEADERS_COUNT)),
  "two-locations": () => rawResponse("HTTP/1.1 302 Found", "", ["location: /s/200?first", "location: /s/200?second"]),
  "same-location-twice": () => rawResponse("HTTP/1.1 302 Found", "", ["location: /s/200", "location: /s/200"]),
  "no-location": () => rawResponse("HTTP/1.1 302 Found", "nowhere\n"),
  "two-content-lengths": (code) => rawResponse(`HTTP/1.1 ${code} Twice`, "body\n", ["content-length: 4"]),
  "http-0.9": () => Buffer.from("just a body, as in 1991\n"),
  "http-1.0": (code) => rawResponse(`HTTP/1.0 ${code} Old`, "old\n"),
  garbage: () => Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80, 0x0d, 0x0a, 0x0d, 0x0a]),
};

function padding(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `x-padding-${index}: ${"p".repeat(HUGE_HEADER_LENGTH)}`);
}

/** `/raw/<name>?c=<code>`; `/raw` alone lists the names. */
function answerRaw(exchange: Exchange): void {
  const [name = ""] = exchange.rest;
  const make = Object.hasOwn(RESPONSES, name) ? RESPONSES[name] : undefined;
  if (make === undefined) {
    exchange.answer(name === "" ? 200 : 404, { body: `${Object.keys(RESPONSES).join("\n")}\n` });
    return;
  }
  const bytes = make(exchange.number("c", 404));
  const statusCode = /^HTTP\/1\.\d (\d+)/.exec(bytes.toString("latin1", 0, 20))?.[1];
  exchange.raw(bytes, statusCode === undefined ? undefined : Number(statusCode));
}

export const rawRoutes: Routes = { raw: answerRaw };
