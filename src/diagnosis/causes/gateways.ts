import type { Origin } from "../types.ts";
import { isStoredCopy } from "./cached-errors.ts";
import { because, type Case, type Explanation, fact, statusFact } from "./explanation.ts";

const GATEWAY_LAYERS = ["cdn", "load-balancer", "reverse-proxy"];

/** What products answer 502, 503 and 504 for, from their documentation and sources. */
const BAD_ANSWER: Readonly<Record<string, string>> = {
  nginx:
    "nginx works; the application behind it refused the connection, broke off, or sent too large or broken headers",
  "AWS ALB": "The load balancer works; a target closed the connection, answered in a wrong form, or failed in TLS",
  "Azure Application Gateway": "The gateway works; no server behind it is healthy or answered in time",
  HAProxy: "HAProxy works; the server behind it broke off or sent a broken answer",
  Envoy: "Envoy works; the service behind it broke off or sent a broken answer",
  Netlify: "A function of the site crashed or took too long",
  "Amazon CloudFront": "CloudFront works; it could not connect to the origin, TLS failed, or the answer was broken",
};
const NO_SERVER: Readonly<Record<string, string>> = {
  "AWS ALB": "The load balancer has no healthy or registered target for this request.",
  HAProxy: "HAProxy has no server that is up for this request.",
  Envoy: "Envoy reached no healthy service behind it, or the connection broke off.",
  Varnish: "Varnish could not fetch this from the server behind it.",
  Fastly: "Fastly could not fetch this from the server behind it: it was down, too slow, or broke off.",
  "Azure Application Gateway": "The gateway has no healthy server behind it.",
  Kong: "Kong has no healthy service behind it for this request.",
  Traefik: "Traefik has no server that is up for this service.",
  "Amazon CloudFront": "CloudFront could not get an answer from the origin, or the site is over a limit.",
  "Heroku router":
    "The app at Heroku did not answer: it crashed, is asleep or switched off, or took more than 30 seconds. The app's log names the H code.",
};

const OPERATOR_STEP =
  "The site's owner has to look at the application behind the proxy: is it running, and what does its log say?";

function isGateway(origin: Origin): boolean {
  return GATEWAY_LAYERS.includes(origin.layer);
}

/** The application wrote the answer, so it is the gateway: it asked another server in its turn. */
function explainAskingApp({ reading, origin }: Case, id: string, what: string): Explanation[] {
  const text = `The application itself answers, and reports that a server it asked ${what}.`;
  const evidence = [statusFact(reading), ...origin.evidence.slice(0, 2)];
  return [because(id, "likely", text, evidence, "The application's log should name the server that it asked.")];
}

function explain502(one: Case): Explanation[] {
  const { reading, origin } = one;
  if (origin.layer === "app") return explainAskingApp(one, "origin-bad-answer", "failed or sent a broken answer");
  if (!isGateway(origin) || origin.product === undefined) {
    const text = "A server in front works; the one behind it broke off or sent something it could not use.";
    return [
      because(
        "origin-bad-answer",
        "likely",
        text,
        [statusFact(reading), ...origin.evidence.slice(0, 2)],
        OPERATOR_STEP,
      ),
    ];
  }
  const known =
    BAD_ANSWER[origin.product] ??
    `${origin.product} works; the server behind it broke off or sent something it could not use`;
  return [because("origin-bad-answer", "likely", `${known}.`, origin.evidence, OPERATOR_STEP)];
}

function explain504(one: Case): Explanation[] {
  const { reading, origin } = one;
  const { requestHeaders } = reading;
  if (requestHeaders?.includes("cache-control", "only-if-cached") === true) {
    const text =
      "The request allowed only a cached copy, and most likely there was none. No server has to have failed.";
    return [because("cache-only", "likely", text, [fact("the request said Cache-Control: only-if-cached")])];
  }
  if (origin.layer === "app") return explainAskingApp(one, "origin-slow", "did not answer in time");
  const who = isGateway(origin) && origin.product !== undefined ? origin.product : "A server in front";
  const text = `${who} works; the server behind it did not answer in time. What was asked may still have been done.`;
  const evidence = isGateway(origin) ? origin.evidence : [statusFact(reading), ...origin.evidence.slice(0, 2)];
  return [
    because(
      "origin-slow",
      "likely",
      text,
      evidence,
      "Look for what is slow behind the proxy: a query, a job, another service.",
    ),
  ];
}

function explain503({ reading, origin }: Case): Explanation[] {
  const { headers, requestHeaders } = reading;
  if (/\bprefetch\b/i.test(requestHeaders?.get("sec-purpose") ?? requestHeaders?.get("purpose") ?? "")) {
    const text = "Only a speculative prefetch was refused. The page itself may work.";
    return [because("prefetch-refused", "likely", text, [fact("the request was a prefetch (Sec-Purpose)")])];
  }
  const overload = ["x-envoy-overloaded", "x-envoy-local-overloaded"].find((name) => headers.has(name));
  if (overload !== undefined) {
    const text = "Envoy refused the request to protect an overloaded service; the service was not asked.";
    return [because("circuit-open", "certain", text, headers.line(overload))];
  }
  if (!isGateway(origin) || origin.product === undefined) return [];
  const known = NO_SERVER[origin.product];
  if (known === undefined) return [];
  return [because("no-server-behind", "likely", known, origin.evidence, OPERATOR_STEP)];
}

/** Numbers of AWS's load balancer that no one else sends (its troubleshooting guide). */
function explainAlbNumbers({ reading, origin }: Case): Explanation[] {
  if (origin.product !== "AWS ALB") return [];
  const evidence = [...origin.evidence, statusFact(reading)];
  switch (reading.statusCode) {
    case 463:
      return [
        because(
          "forwarded-list-too-long",
          "certain",
          "The X-Forwarded-For list of the request has more than 30 addresses: often a proxy loop.",
          evidence,
        ),
      ];
    case 464:
      return [
        because(
          "protocol-mismatch",
          "certain",
          "The request's HTTP version does not fit the version of the targets.",
          evidence,
        ),
      ];
    case 561:
      return [
        because(
          "identity-provider-failed",
          "certain",
          "The login service behind the load balancer returned an error.",
          evidence,
        ),
      ];
    default:
      return [];
  }
}

/** Gateways that got no good answer from behind. */
export function explainGateways(one: Case): readonly Explanation[] {
  const { reading, origin } = one;
  if (origin.layer === "waf" || origin.layer === "browser" || isStoredCopy(reading)) return [];
  if (/^FAIL/i.test(reading.headers.get("x-backside-transport") ?? "") && reading.statusCode >= 500) {
    const text = "The DataPower gateway says that the service behind it failed.";
    return [because("origin-bad-answer", "certain", text, reading.headers.line("x-backside-transport"), OPERATOR_STEP)];
  }
  switch (reading.statusCode) {
    case 502:
      return explain502(one);
    case 503:
      return explain503(one);
    case 504:
      return explain504(one);
    default:
      return explainAlbNumbers(one);
  }
}
