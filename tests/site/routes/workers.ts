import { type Exchange, plainDocument, type Routes } from "../exchange.ts";
import { readAsset } from "./assets.ts";

/** How a page starts each kind of worker. */
const STARTERS: Readonly<Record<string, string>> = {
  dedicated: "const worker = new Worker(address); worker.onmessage = done; worker.postMessage(url);",
  shared: "const { port } = new SharedWorker(address); port.onmessage = done; port.postMessage(url);",
};

/** `/worker?kind=shared&url=/s/404` starts a worker that fetches the address; `data-done` holds the status it got. */
function answerWorkerPage(exchange: Exchange): void {
  const starter = STARTERS[exchange.text("kind", "dedicated")] ?? STARTERS.dedicated;
  const url = JSON.stringify(exchange.tagged(exchange.text("url", "/s/404"))).replaceAll("<", "\\u003c");
  const script = `<script>
    const url = ${url};
    const address = "/worker-script/worker.js";
    const done = ({ data }) => { document.documentElement.dataset.done = data; };
    ${starter}
  </script>`;
  exchange.html(plainDocument("Worker", "<h1>Worker</h1>", script));
}

/**
 * `/pwa/` registers a service worker that answers every navigation below it from its own text and then fetches
 * `/s/502`; at `/pwa/broken` it fails instead. Once it controls the page, the root carries `data-controlled`. Needs HTTPS or localhost.
 */
async function answerApp(exchange: Exchange): Promise<void> {
  if (exchange.rest[0] === "service-worker.js") await answerScript(exchange, "service-worker.js");
  else exchange.html(await readAsset("pwa.html"));
}

/**
 * `/preloading/` registers a service worker that answers navigations with what the browser preloads for it.
 * `/preloading/hop` leads to `/preloading/end`, a 404.
 */
async function answerPreloadingApp(exchange: Exchange): Promise<void> {
  const [place] = exchange.rest;
  if (place === "service-worker.js") await answerScript(exchange, "preloading-worker.js");
  else if (place === "hop") exchange.answer(302, { headers: { location: exchange.tagged("/preloading/end") } });
  else if (place === "end") exchange.answer(404);
  else exchange.html(await readAsset("pwa.html"));
}

async function answerScript(exchange: Exchange, file: string): Promise<void> {
  exchange.answer(200, { headers: { "content-type": "text/javascript" }, body: await readAsset(file) });
}

export const workerRoutes: Routes = {
  worker: answerWorkerPage,
  "worker-script": (exchange) => answerScript(exchange, "worker.js"),
  pwa: answerApp,
  preloading: answerPreloadingApp,
};
