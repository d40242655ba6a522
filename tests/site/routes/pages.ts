import { type Exchange, type Handler, plainDocument, type Routes } from "../exchange.ts";
import { readAsset } from "./assets.ts";

/** A page of `assets/`, with the page's tag in the place of `%PAGE%` so that its requests are counted for it. */
function servePage(file: string): Handler {
  return async (exchange) => {
    const page = encodeURIComponent(exchange.hit.page ?? "");
    exchange.html((await readAsset(file)).replaceAll("%PAGE%", page));
  };
}

/** `/without-icon` names no icon, so the browser asks for `/favicon.ico`, which is a 404. */
function answerWithoutIcon(exchange: Exchange): void {
  exchange.html('<!doctype html>\n<html lang="en">\n<title>Without icon</title>\n<h1>Without icon</h1>\n</html>\n');
}

/** `/hsts` asks the browser to come by HTTPS only, for a day (RFC 6797). It counts only when sent over TLS. */
function answerStrict(exchange: Exchange): void {
  exchange.answer(200, { headers: { "strict-transport-security": "max-age=86400" } });
}

/** `/speculate?kind=prerender&url=/s/200` has a speculation rule for that address. */
function answerSpeculation(exchange: Exchange): void {
  const rules = {
    [exchange.text("kind", "prefetch")]: [{ urls: [exchange.text("url", "/s/200")], eagerness: "immediate" }],
  };
  const script = `<script type="speculationrules">${JSON.stringify(rules).replaceAll("<", "\\u003c")}</script>`;
  exchange.html(plainDocument("Speculation", "<h1>Speculation</h1>", script));
}

/**
 * - `/frames`: an iframe that is a 404, one that holds an image with 500, one without address that holds an image with 503.
 * - `/frames-inner`: the second of them.
 * - `/leaving`: sends a beacon, a keepalive fetch, a plain fetch and an image as it is left; all held at the gate `left`.
 */
export const pageRoutes: Routes = {
  frames: servePage("frames.html"),
  "frames-inner": servePage("frames-inner.html"),
  leaving: servePage("leaving.html"),
  "without-icon": answerWithoutIcon,
  hsts: answerStrict,
  speculate: answerSpeculation,
};
