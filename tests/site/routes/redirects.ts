import type { Exchange, Routes } from "../exchange.ts";

function redirect(exchange: Exchange, statusCode: number, location: string): void {
  exchange.answer(statusCode, { headers: { location: exchange.tagged(location) } });
}

/** `/redirect/3?c=307&to=/s/404`: so many hops of that code, then the target. */
function redirectTimes(exchange: Exchange): void {
  const left = Number.parseInt(exchange.rest[0] ?? "1", 10);
  const statusCode = exchange.number("c", 302);
  const target = exchange.text("to", "/s/200");
  if (left <= 1) redirect(exchange, statusCode, target);
  else redirect(exchange, statusCode, `/redirect/${left - 1}?c=${statusCode}&to=${encodeURIComponent(target)}`);
}

/** `/redirect-to?url=…&c=308`. */
function redirectTo(exchange: Exchange): void {
  redirect(exchange, exchange.number("c", 302), exchange.text("url", "/s/200"));
}

/** `/chain` is 301, then 302, then 404. */
function redirectChain(exchange: Exchange): void {
  if (exchange.rest[0] === "middle") redirect(exchange, 302, "/s/404");
  else redirect(exchange, 301, "/chain/middle");
}

/** `/loop` leads to itself for ever, with a number that rises so that no cache ends it early. */
function redirectForEver(exchange: Exchange): void {
  redirect(exchange, 302, `/loop/${Number(exchange.rest[0] ?? 0) + 1}`);
}

export const redirectRoutes: Routes = {
  redirect: redirectTimes,
  "redirect-to": redirectTo,
  chain: redirectChain,
  loop: redirectForEver,
};
