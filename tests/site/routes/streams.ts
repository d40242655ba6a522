import type { Exchange, Routes } from "../exchange.ts";

/** `/slow?d=300&c=500` answers after so many milliseconds. Tests that need an order use `/hold` instead. */
async function answerSlowly(exchange: Exchange): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, exchange.number("d", 300)));
  exchange.answer(exchange.number("c", 200));
}

/** `/hold?name=x&c=500` answers when the test calls `site.release("x")`. */
async function answerWhenReleased(exchange: Exchange): Promise<void> {
  await exchange.site.gates.pass(exchange.text("name", "hold"));
  exchange.answer(exchange.number("c", 200));
}

/** `/stream?c=500&name=x` sends a head and a first part, and ends only when the test calls `site.release("x")`. */
async function answerWithoutEnd(exchange: Exchange): Promise<void> {
  exchange.begin(exchange.number("c", 200), { headers: { "content-type": "text/plain" } });
  exchange.response.write("a first part\n");
  await exchange.site.gates.pass(exchange.text("name", "stream"));
  exchange.response.end("the end\n");
}

/** `/sse?c=200` is an event stream that says one thing and stays open; `&drop=1` closes after it, so browsers reconnect. */
async function answerEvents(exchange: Exchange): Promise<void> {
  exchange.begin(exchange.number("c", 200), { headers: { "content-type": "text/event-stream" } });
  exchange.response.write("data: hello\n\n");
  if (exchange.text("drop") === "") await exchange.site.gates.pass(exchange.text("name", "sse"));
  exchange.response.end();
}

/** `/timeout` takes the request and never answers. */
async function answerNever(exchange: Exchange): Promise<void> {
  await exchange.site.gates.pass(exchange.text("name", "timeout"));
  exchange.reset();
}

export const streamRoutes: Routes = {
  slow: answerSlowly,
  hold: answerWhenReleased,
  stream: answerWithoutEnd,
  sse: answerEvents,
  timeout: answerNever,
};
