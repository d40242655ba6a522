import type { OutgoingHttpHeaders } from "node:http";
import type { Exchange, Routes } from "../exchange.ts";
import { askedHeaders } from "./status.ts";

/** Header sets as servers and CDNs send them; the facts of header lines, from their documentation. */
const VENDORS: Readonly<Record<string, OutgoingHttpHeaders>> = {
  nginx: { server: "nginx/1.27.3" },
  apache: { server: "Apache/2.4.62 (Debian)" },
  envoy: { server: "envoy", "x-envoy-upstream-service-time": "12" },
  cloudflare: { server: "cloudflare", "cf-ray": "8f1b2c3d4e5f6071-FRA", "cf-cache-status": "DYNAMIC" },
  cloudfront: {
    via: "1.1 0123456789abcdef0123456789abcdef.cloudfront.net (CloudFront)",
    "x-cache": "Error from cloudfront",
    "x-amz-cf-pop": "FRA60-P4",
    "x-amz-cf-id": "q1w2e3r4t5y6u7i8o9p0",
  },
  fastly: { "x-served-by": "cache-fra-eddf8230020-FRA", "x-timer": "S1795262377.015380,VS0,VE12", via: "1.1 varnish" },
  s3: { server: "AmazonS3", "x-amz-request-id": "4442587FB7D0A2F9", "x-amz-id-2": "vlR7PnpV2Ce81l0PRw6jlUpck7Jo5Z" },
  express: { "x-powered-by": "Express", "x-request-id": "9f1c2b7e-44d0-4e0e-a1c3-2b7e44d04e0e" },
};

/** `/as/nginx?c=502&h.retry-after=30` answers with the headers of that server, and those asked for. */
function answerAs(exchange: Exchange): void {
  const vendor = VENDORS[exchange.rest[0] ?? ""];
  if (vendor === undefined) exchange.answer(404, { body: `${Object.keys(VENDORS).join("\n")}\n` });
  else exchange.answer(exchange.number("c", 200), { headers: { ...vendor, ...askedHeaders(exchange) } });
}

export const vendorRoutes: Routes = { as: answerAs };
