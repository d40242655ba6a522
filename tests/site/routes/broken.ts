import type { Exchange, Routes } from "../exchange.ts";

/** More than is ever sent, so the body is missing its end. */
const PROMISED_LENGTH = 10_000;

/** `/reset` cuts the connection before any answer. */
function resetConnection(exchange: Exchange): void {
  exchange.reset();
}

/** `/empty` closes the connection in good order, without a byte. */
function closeSilently(exchange: Exchange): void {
  exchange.raw("");
}

/** `/trunc?c=200` promises more than it sends, then closes. */
function truncate(exchange: Exchange): void {
  const statusCode = exchange.number("c", 200);
  const head = `HTTP/1.1 ${statusCode} Short\r\ncontent-type: text/plain\r\ncontent-length: ${PROMISED_LENGTH}\r\n\r\n`;
  exchange.raw(`${head}not all of it`, statusCode);
}

/** `/cut?c=200&name=x` sends a head and a first part; the connection is reset when the test calls `site.release("x")`. */
async function cutLater(exchange: Exchange): Promise<void> {
  exchange.begin(exchange.number("c", 200), { headers: { "content-type": "text/plain" } });
  exchange.response.write("a first part\n");
  await exchange.site.gates.pass(exchange.text("name", "cut"));
  exchange.reset();
}

/** `/gzip?c=200` says that its body is compressed, and it is not. */
function mislabel(exchange: Exchange): void {
  exchange.answer(exchange.number("c", 200), { headers: { "content-encoding": "gzip" }, body: "plain after all\n" });
}

export const brokenRoutes: Routes = {
  reset: resetConnection,
  empty: closeSilently,
  trunc: truncate,
  cut: cutLater,
  gzip: mislabel,
};
