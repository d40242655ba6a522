import type { Exchange, Routes } from "../exchange.ts";
import { readAsset } from "./assets.ts";

const ALLOW_ALL = { "access-control-allow-origin": "*" };

/** What the shop's pretend API answers, by the path after `/shop/`. */
const ANSWERS: Readonly<Record<string, (exchange: Exchange) => void>> = {
  "style.css": (exchange) => void answerAsset(exchange, "shop.css", "text/css"),
  "script.js": (exchange) => void answerAsset(exchange, "shop.js", "text/javascript"),
  orders: (exchange) =>
    exchange.answer(503, {
      headers: {
        ...ALLOW_ALL,
        "retry-after": "120",
        server: "cloudflare",
        "cf-ray": "8f1b2c3d4e5f6071-FRA",
        "cf-cache-status": "DYNAMIC",
        "x-request-id": "9f1c2b7e-44d0-4e0e-a1c3",
      },
    }),
  token: (exchange) =>
    exchange.answer(401, {
      headers: { "www-authenticate": 'Bearer error="invalid_token", error_description="The access token expired"' },
    }),
  cart: (exchange) =>
    exchange.request.method === "GET"
      ? exchange.answer(200, { headers: { "content-type": "application/json" }, body: '{"items":[]}' })
      : exchange.answer(405, { headers: { allow: "GET, HEAD" } }),
  search: (exchange) =>
    exchange.answer(429, { headers: { "retry-after": "30", "x-ratelimit-limit": "60", "x-ratelimit-remaining": "0" } }),
  reports: (exchange) => exchange.answer(502, { headers: { server: "nginx/1.27.3" } }),
  admin: (exchange) => exchange.answer(403, { headers: { server: "nginx/1.27.3" } }),
  old: (exchange) => exchange.answer(301, { headers: { location: "/shop/older" } }),
  older: (exchange) => exchange.answer(302, { headers: { location: "/shop/gone" } }),
  gone: (exchange) => exchange.answer(410),
  fonts: (exchange) => exchange.answer(500),
};

async function answerAsset(exchange: Exchange, name: string, type: string): Promise<void> {
  exchange.answer(200, { headers: { "content-type": `${type}; charset=utf-8` }, body: await readAsset(name) });
}

/** `/` is the demo: a shop whose page fails in many ways at once. `/shop/…` is what it asks for. */
async function answerShop(exchange: Exchange): Promise<void> {
  const { site } = exchange;
  const document = await readAsset("shop.html");
  exchange.html(document.replaceAll("%REFUSED%", site.refusedOrigin).replaceAll("%OTHER%", site.origin("cdn.test")));
}

function answerShopPart(exchange: Exchange): void {
  const [name = ""] = exchange.rest;
  if (name === "users") exchange.answer(404);
  else if (Object.hasOwn(ANSWERS, name)) ANSWERS[name]?.(exchange);
  else exchange.answer(200);
}

export const shopRoutes: Routes = { "": answerShop, shop: answerShopPart };
