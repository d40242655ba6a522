import { because, type Case, type Explanation, quoteText, statusFact } from "./explanation.ts";
import { explainProxyStatus } from "./proxy-status.ts";

type Problem = readonly [id: string, text: string, step?: string];

const ORIGIN_STEP = "The site's owner has to look at the origin server, its firewall and its log.";

/** What Cloudflare's own numbers say of the server behind it (developers.cloudflare.com, 5xx errors). */
const CLOUDFLARE: Readonly<Record<number, Problem>> = {
  520: [
    "origin-bad-answer",
    "The site's server sent something Cloudflare could not use: nothing, broken HTTP, or too large headers.",
    ORIGIN_STEP,
  ],
  521: [
    "origin-refused",
    "The site's server refuses connections from Cloudflare: it is down, or a firewall blocks Cloudflare.",
    ORIGIN_STEP,
  ],
  522: [
    "origin-connect-timeout",
    "Cloudflare could not connect to the site's server in time, or heard nothing after it sent the request: the server is down, overloaded, or a firewall drops the packets.",
    ORIGIN_STEP,
  ],
  523: [
    "origin-unreachable",
    "Cloudflare finds no way to the site's server: its address or routing is wrong.",
    "The site's owner has to check the origin address in DNS.",
  ],
  524: [
    "origin-slow",
    "The site's server took the request but did not answer in time (Cloudflare waits two minutes by default).",
    "Make the request quicker, or let it run in the background.",
  ],
  525: [
    "origin-tls-handshake",
    "Cloudflare and the site's server could not agree on a TLS connection.",
    "The site's owner has to check TLS on the origin server.",
  ],
  526: [
    "origin-certificate",
    "The certificate of the site's server is not valid for Cloudflare: expired, for another name, or from an unknown issuer.",
    "The site's owner has to renew the origin certificate.",
  ],
  527: ["origin-bad-answer", "Cloudflare's former Railgun link to the site's server failed.", ORIGIN_STEP],
  530: [
    "origin-dns",
    "Cloudflare found no server for this site: mostly its DNS entry or its tunnel does not lead anywhere. The page names the exact 1xxx code.",
    "The site's owner has to check the origin's DNS record, or start the tunnel.",
  ],
};

function explainCloudflare({ reading, origin }: Case): Explanation[] {
  const { headers, statusCode } = reading;
  const problem = CLOUDFLARE[statusCode];
  if (problem !== undefined) {
    const [id, text, step] = problem;
    const isCloudflare = headers.has("cf-ray");
    const hasOther = headers.has("x-pantheon-styx-hostname");
    // 530 comes with other 1xxx codes too, and only the page says which.
    const certainty = statusCode === 530 ? "likely" : "certain";
    if (isCloudflare) return [because(id, certainty, text, [...headers.line("cf-ray"), statusFact(reading)], step)];
    if (hasOther) return [];
    return [
      because(
        id,
        "possible",
        `${text} That is Cloudflare's meaning of ${statusCode}; nothing else here shows Cloudflare.`,
        [statusFact(reading)],
      ),
    ];
  }
  if (origin.product !== "Cloudflare" || origin.layer !== "cdn") return [];
  if (statusCode === 409) {
    const text = "Cloudflare has no site configured for this host name.";
    return [
      because(
        "host-not-configured",
        "likely",
        text,
        origin.evidence,
        "The site's owner has to check the domain in Cloudflare.",
      ),
    ];
  }
  if (statusCode === 500 || statusCode === 503) {
    const text =
      "Cloudflare wrote this page itself: a Worker of the site failed or ran out of its limits, or the edge had a fault.";
    // A 503 page is a challenge or a limit as often as a Worker.
    return [because("edge-function-failed", statusCode === 500 ? "likely" : "possible", text, origin.evidence)];
  }
  return [];
}

/** `0x80072ee7,OriginDNSError`: code and words (Microsoft's documentation of Front Door's headers). */
function explainFrontDoor({ reading }: Case): Explanation[] {
  const { headers } = reading;
  const outside = headers.get("x-azure-externalerror");
  if (outside !== undefined) {
    const words = quoteText(outside);
    const id = /dns/i.test(outside)
      ? "origin-dns"
      : /cert/i.test(outside)
        ? "origin-certificate"
        : /time/i.test(outside)
          ? "origin-slow"
          : "origin-bad-answer";
    const text = `Azure Front Door could not get an answer from the server behind it: ${words}.`;
    return [because(id, "certain", text, headers.line("x-azure-externalerror"), ORIGIN_STEP)];
  }
  if (!headers.has("x-azure-internalerror")) return [];
  const text = `Azure Front Door itself had a fault: ${quoteText(headers.get("x-azure-internalerror") ?? "")}.`;
  return [
    because(
      "proxy-failed",
      "certain",
      text,
      headers.line("x-azure-internalerror"),
      "Report it to Azure support with the X-Azure-Ref.",
    ),
  ];
}

/** CloudFront names the failure of its own functions in `X-Cache`. */
function explainCloudFront({ reading }: Case): Explanation[] {
  const cache = reading.headers.get("x-cache") ?? "";
  if (!/^\w*(?:ExecutionError|LimitExceeded|ValidationError) from cloudfront/i.test(cache)) return [];
  const text = "A function of the site at CloudFront's edge failed.";
  return [
    because(
      "edge-function-failed",
      "certain",
      text,
      reading.headers.line("x-cache"),
      "The site's owner has to look into the function's log.",
    ),
  ];
}

/** Errors that an edge or proxy reports of the server behind it, in its own words or numbers. */
export function explainEdgeErrors(one: Case): readonly Explanation[] {
  const said = explainProxyStatus(one);
  if (said.length > 0) return said;
  if (one.reading.statusCode < 400) return [];
  return [...explainFrontDoor(one), ...explainCloudFront(one), ...explainCloudflare(one)];
}
