import { type Exchange, plainDocument, type Routes } from "../exchange.ts";

const ELEMENTS: Readonly<Record<string, (url: string) => string>> = {
  script: (url) => `<script async src="${url}"></script>`,
  image: (url) => `<img alt="" src="${url}">`,
};

/**
 * `/page?n=500&kind=script&d=50` is a page of so many small requests, each answered after `d` milliseconds. Addresses
 * are new at every load (`&round=…`), so that no cache answers.
 */
function answerPage(exchange: Exchange): void {
  const count = Math.min(exchange.number("n", 10), 10_000);
  const round = encodeURIComponent(exchange.text("round", "0"));
  const element = ELEMENTS[exchange.text("kind", "script")] ?? ELEMENTS.script;
  const delay = exchange.number("d", 0);
  const path = (index: number) =>
    exchange.tagged(`/tiny/${index}.js?round=${round}&d=${delay}`).replaceAll("&", "&amp;");
  const elements = Array.from({ length: count }, (_, index) => element?.(path(index)));
  exchange.html(plainDocument(`${count} requests`, elements.join("\n")));
}

/** `/tiny/1.js?d=50`: a script of one comment, after so many milliseconds. */
async function answerTiny(exchange: Exchange): Promise<void> {
  const delayMs = exchange.number("d", 0);
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  exchange.answer(200);
}

export const benchPageRoutes: Routes = { page: answerPage, tiny: answerTiny };
