import type { Exchange, Routes } from "../exchange.ts";
import { rawResponse } from "./raw.ts";

/** Node.js sends these as final statuses; everything else goes out by hand. */
const MIN_LIBRARY_STATUS = 200;
const MAX_LIBRARY_STATUS = 999;

/**
 * `/s/404` answers 404; any number works, also 0, 99 and 1000.
 * `?reason=` sets the reason phrase, `?h.<name>=<value>` adds a header (repeats allowed), `?body=` sets the body.
 */
function answerStatus(exchange: Exchange): void {
  const statusCode = Number.parseInt(exchange.rest[0] ?? "200", 10);
  const reasonPhrase = exchange.url.searchParams.get("reason") ?? undefined;
  const headers = askedHeaders(exchange);
  const body = exchange.url.searchParams.get("body") ?? undefined;
  if (statusCode >= MIN_LIBRARY_STATUS && statusCode <= MAX_LIBRARY_STATUS) {
    exchange.answer(statusCode, {
      headers,
      ...(reasonPhrase === undefined ? {} : { reasonPhrase }),
      ...(body === undefined ? {} : { body }),
    });
  } else {
    exchange.raw(rawResponse(`HTTP/1.1 ${exchange.rest[0]} ${reasonPhrase ?? "Odd"}`, body ?? "odd\n"), statusCode);
  }
}

/** Headers that the address asks for: `?h.retry-after=30`. */
export function askedHeaders(exchange: Exchange): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of exchange.url.searchParams) {
    if (!name.startsWith("h.")) continue;
    const header = name.slice(2);
    headers[header] = [...(headers[header] ?? []), value];
  }
  return headers;
}

/** `/early` sends 103 Early Hints, then 200 (RFC 8297). */
function answerEarly(exchange: Exchange): void {
  const { response } = exchange;
  response.writeEarlyHints({ link: "</s/200/hinted.css>; rel=preload; as=style" });
  exchange.answer(200);
}

export const statusRoutes: Routes = {
  s: answerStatus,
  early: answerEarly,
};
