import { describeSeconds } from "../durations.ts";
import { parseHttpDate } from "../http-date.ts";
import { linkTarget } from "../link-header.ts";
import { readRetryAfter } from "../retry-after.ts";
import { because, type Case, type Explanation, quoteText, statusFact, unsaid } from "./explanation.ts";

function explainLegal({ reading }: Case): Explanation[] {
  if (reading.headers.has("x-ms-location")) {
    const text =
      "The mailbox is on another server. Exchange redirects by this number and names the address; no law is involved.";
    const step = "Let the mail program use the address in X-MS-Location.";
    return [because("other-server", "certain", text, reading.headers.line("x-ms-location"), step)];
  }
  const blocker = linkTarget(reading.headers, "blocked-by");
  const text =
    blocker === undefined
      ? `Blocked for legal reasons.${unsaid(reading, "The response does not name who blocks.")}`
      : `Blocked for legal reasons. Who blocks names itself: ${quoteText(blocker)}.`;
  const evidence = blocker === undefined ? [statusFact(reading)] : reading.headers.lines("link");
  return [because("legal-block", "certain", text, evidence)];
}

function explainPortal({ reading }: Case): Explanation[] {
  if (reading.url?.protocol === "https:") {
    // A network cannot answer for a site over TLS without a certificate error, and sites should not send this number.
    const text =
      "511 belongs to networks that want a login. Over https it rather comes from the site or a proxy of it.";
    return [because("captive-portal", "possible", text, [statusFact(reading)])];
  }
  const text = "The network you are on wants a login first. This answer most likely did not come from the site.";
  return [
    because(
      "captive-portal",
      "likely",
      text,
      [statusFact(reading)],
      "Open any http page in a tab and log in to the network.",
    ),
  ];
}

/** `X-Maintenance-Mode: off` */
const SWITCHED_OFF = /^(?:0|false|off|no|none|null|disabled|inactive)?$/i;

/** A longer wait is planned; a shorter one is mostly load or a restart. */
const PLANNED_WAIT_SECONDS = 300;

function explainUnavailable({ reading, origin }: Case): Explanation[] {
  for (const name of reading.headers.names()) {
    if (!name.includes("maintenance") || SWITCHED_OFF.test(reading.headers.get(name) ?? "")) continue;
    const text = "The server says that it is under maintenance.";
    return [because("maintenance", "certain", text, reading.headers.line(name), "Come back later.")];
  }
  const wait = readRetryAfter(reading);
  // Zero names no pause: the server only says that another try may do.
  if (wait === undefined || wait.seconds <= 0 || origin.product === "Varnish" || origin.product === "Fastly") return [];
  const span = describeSeconds(wait.seconds);
  if (wait.seconds >= PLANNED_WAIT_SECONDS) {
    const text = `The server is not available and names a time: ${span}. That is mostly maintenance.`;
    return [because("maintenance", "likely", text, wait.evidence, `Come back in ${span}.`)];
  }
  const text = `The server is overloaded or restarting; it asks to wait ${span}.`;
  return [because("overloaded", "likely", text, wait.evidence, `Wait ${span}, then try again.`)];
}

/** An interface that was announced to end (RFC 8594) and has. */
function explainSunset({ reading }: Case): Explanation[] {
  const { headers, sentAt, receivedAt } = reading;
  const end = parseHttpDate(headers.get("sunset"))?.at;
  const now = sentAt ?? receivedAt;
  if (end === undefined || now === undefined || end > now) return [];
  const text = "The interface was announced to end, and that day has passed.";
  return [
    because(
      "interface-retired",
      "likely",
      text,
      headers.line("sunset"),
      "Move to the successor that the documentation names.",
    ),
  ];
}

function explainPayment({ reading }: Case): Explanation[] {
  const { headers } = reading;
  if (headers.has("crawler-price")) {
    const text = `The site charges programs for reading it: ${quoteText(headers.get("crawler-price") ?? "", 60)}.`;
    return [because("crawl-price", "certain", text, headers.line("crawler-price"))];
  }
  const price = ["x-payment", "payment-required", "x-payment-required", "x-accept-payment"].find((name) =>
    headers.has(name),
  );
  if (price === undefined) return [];
  return [because("payment-needed", "certain", "The server names what has to be paid first.", headers.line(price))];
}

/** Refusals that neither the request nor the code caused: law, networks, maintenance, money, retired interfaces. */
export function explainBlocksByOthers(one: Case): readonly Explanation[] {
  switch (one.reading.statusCode) {
    case 451:
      return explainLegal(one);
    case 511:
      return explainPortal(one);
    case 503:
      return explainUnavailable(one);
    case 402:
      return explainPayment(one);
    case 404:
    case 410:
      return explainSunset(one);
    case 421: {
      // Browsers repeat it before anybody sees the status: a 421 that is seen is the second one.
      const text =
        "The server does not answer for this host name. Browsers first repeat such a request on a new connection, so mostly the server is not set up for the name.";
      return [
        because(
          "wrong-connection",
          "likely",
          text,
          [statusFact(one.reading)],
          "The site's owner has to check certificate and virtual hosts.",
        ),
      ];
    }
    case 425: {
      // Browsers repeat it before anybody sees the status, so what is seen is mostly another use of the number.
      const text =
        "425 refuses requests that come before the secure connection is complete, and browsers repeat those by themselves. Seen here, it mostly says that something is not ready yet.";
      return [because("too-early", "likely", text, [statusFact(one.reading)])];
    }
    case 426: {
      const wanted = one.reading.headers.joined("upgrade");
      const text =
        wanted === undefined
          ? `The server wants another protocol.${unsaid(one.reading, "It does not say which.")}`
          : `The server wants another protocol: ${quoteText(wanted, 60)}.`;
      const evidence = wanted === undefined ? [statusFact(one.reading)] : one.reading.headers.lines("upgrade");
      return [because("upgrade-needed", wanted === undefined ? "likely" : "certain", text, evidence)];
    }
    default:
      return [];
  }
}
