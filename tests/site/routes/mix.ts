import { type Exchange, plainDocument, type Routes } from "../exchange.ts";
import { readAsset } from "./assets.ts";

/**
 * `/mix?requests=<JSON>` is a page that makes the given requests; see `assets/mix.js` for their form.
 * The page's own tag (`&page=…`) is put on each of them. `&c=404` is the document's own status.
 */
async function answerMix(exchange: Exchange): Promise<void> {
  const requests = exchange.text("requests", "[]").replaceAll("<", "\\u003c");
  const page = JSON.stringify(exchange.hit.page ?? "").replaceAll("<", "\\u003c");
  const script = `<script>\n${await readAsset("mix.js")}\nstart(${requests}, ${page});\n</script>`;
  exchange.answer(exchange.number("c", 200), {
    headers: { "content-type": "text/html; charset=utf-8" },
    body: plainDocument("Mix", "<h1>Mix</h1>", script),
  });
}

export const mixRoutes: Routes = { mix: answerMix };
