import type { Exchange, Routes } from "../exchange.ts";

/** `/etag?tag=one` may be kept but must be asked about; the answer is 304 when the browser's copy is still right. */
function answerRevalidated(exchange: Exchange): void {
  const etag = `"${exchange.text("tag", "one")}"`;
  const headers = { etag, "cache-control": "no-cache" };
  exchange.answer(exchange.header("if-none-match") === etag ? 304 : 200, { headers });
}

/** `/cached?c=404&age=600` stays fresh for so many seconds; `&to=` is where a redirect leads. */
function answerCacheable(exchange: Exchange): void {
  const statusCode = exchange.number("c", 200);
  const target = exchange.text("to");
  exchange.answer(statusCode, {
    headers: {
      "cache-control": `max-age=${exchange.number("age", 600)}`,
      ...(target === "" ? {} : { location: exchange.tagged(target) }),
    },
  });
}

export const cacheRoutes: Routes = { etag: answerRevalidated, cached: answerCacheable };
