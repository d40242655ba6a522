import type { Exchange, Routes } from "../exchange.ts";

/**
 * `/cors?c=404&pc=204` lets every origin read its answer. A preflight (OPTIONS) gets the status `pc`;
 * `&preflight=silent` answers it without the fields that would allow the request.
 */
function answerShared(exchange: Exchange): void {
  const isPreflight = exchange.request.method === "OPTIONS";
  const allowed = {
    "access-control-allow-origin": exchange.header("origin") ?? "*",
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "GET, PUT, POST, DELETE",
    "access-control-allow-headers": exchange.header("access-control-request-headers") ?? "*",
    vary: "origin",
  };
  const isSilent = isPreflight && exchange.text("preflight") === "silent";
  exchange.answer(exchange.number(isPreflight ? "pc" : "c", isPreflight ? 204 : 200), {
    headers: isSilent ? {} : allowed,
  });
}

/** `/nocors?c=500` says nothing of other origins, so their scripts may not read it. */
function answerUnshared(exchange: Exchange): void {
  exchange.answer(exchange.number("c", 200));
}

export const crossOriginRoutes: Routes = { cors: answerShared, nocors: answerUnshared };
