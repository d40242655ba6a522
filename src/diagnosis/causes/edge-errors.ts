import { findProxyError, type ProxyError } from "../origin/standard-fields.ts";
import { because, type Case, type Explanation, quoteText, statusFact } from "./explanation.ts";

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
    "Cloudflare could not connect to the site's server in time: it is down, overloaded, or a firewall drops the packets.",
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
    "Cloudflare found no server for this site: its DNS entry or its tunnel does not lead anywhere. The page names the exact 1xxx code.",
    "The site's owner has to check the origin's DNS record, or start the tunnel.",
  ],
};

/** `Proxy-Status` error types (RFC 9209 §2.3), several to one problem. */
const PROXY_PROBLEMS: readonly (readonly [RegExp, Problem])[] = [
  [
    /^dns_/,
    [
      "origin-dns",
      "The proxy could not find the address of the next server by its name.",
      "Check the DNS name of the server behind the proxy.",
    ],
  ],
  [
    /^(?:destination_not_found|proxy_configuration_error)$/,
    ["proxy-not-configured", "The proxy has no server configured for this request.", "Check the proxy's routes."],
  ],
  [
    /^(?:destination_unavailable|connection_limit_reached)$/,
    ["origin-unavailable", "The proxy considers the next server down, or has no free connection to it."],
  ],
  [
    /^destination_ip_/,
    ["origin-unreachable", "The proxy may not connect, or has no route, to the next server's address."],
  ],
  [
    /^connection_refused$/,
    [
      "origin-refused",
      "The next server refused the proxy's connection: nothing listens there, or a firewall refuses.",
      "Check that the server behind the proxy runs.",
    ],
  ],
  [/^connection_timeout$/, ["origin-connect-timeout", "The proxy could not connect to the next server in time."]],
  [
    /^(?:connection_(?:read|write)_timeout|http_response_timeout)$/,
    ["origin-slow", "The next server took too long to answer the proxy."],
  ],
  [
    /^(?:connection_terminated|http_response_incomplete)$/,
    ["origin-broke-off", "The next server broke off before its answer was complete."],
  ],
  [/^tls_certificate_error$/, ["origin-certificate", "The certificate of the next server is not valid for the proxy."]],
  [/^tls_/, ["origin-tls-handshake", "TLS between the proxy and the next server failed."]],
  [/^http_request_/, ["request-refused-by-proxy", "The proxy itself refuses this request."]],
  [
    /^proxy_loop_detected$/,
    ["proxy-loop", "The request came back to the proxy that sent it.", "Check the proxy's routes for a circle."],
  ],
  [/^proxy_internal_response$/, ["proxy-answered", "The proxy answered by itself and asked no other server."]],
  [/^proxy_internal_error$/, ["proxy-failed", "The proxy itself failed."]],
  [
    /^http_/,
    ["origin-bad-answer", "The next server's answer broke the rules of HTTP, so the proxy did not pass it on."],
  ],
];

/** PostgREST (Supabase) writes its own and the database's error codes into `Proxy-Status` (docs.postgrest.org, errors). */
const POSTGREST_PROBLEMS: readonly (readonly [RegExp, Problem])[] = [
  [
    /^PGRST30[123]/,
    [
      "token-invalid",
      "The access token (JWT) is expired, malformed, or signed by somebody else.",
      "Log in again to get a new token.",
    ],
  ],
  [
    /^42501$/,
    [
      "permission-missing",
      "The database role lacks the right for this: a grant or a row policy is missing.",
      "Check grants and row-level policies of the role.",
    ],
  ],
  [
    /^57014$/,
    ["query-timeout", "The database stopped the query because it took too long.", "Narrow the query or add an index."],
  ],
  [/^23505$/, ["exists-already", "A row with this key exists already."]],
  [/^23503$/, ["conflict", "Another row refers to this one, or the row it refers to is missing."]],
  [
    /^PGRST20[0-5]$|^42P01$|^42703$/,
    [
      "not-in-schema",
      "The API knows no such table, column or relation.",
      "Check the names, then reload the schema cache.",
    ],
  ],
  [/^PGRST116$/, ["not-one-row", "The request wanted exactly one row, and none or several fit."]],
  [/^PGRST00[0-3]$/, ["database-unavailable", "The API got no connection to its database."]],
];

function explainProxyStatus({ reading }: Case): Explanation[] {
  const error: ProxyError | undefined = findProxyError(reading);
  if (error === undefined) return [];
  const evidence = reading.headers.lines("proxy-status");
  const detail = error.details === undefined ? "" : ` It adds: ${quoteText(error.details)}.`;
  const problems = /^PostgREST$/i.test(error.proxy) ? POSTGREST_PROBLEMS : PROXY_PROBLEMS;
  const problem = problems.find(([type]) => type.test(error.type))?.[1];
  if (problem === undefined) {
    return [
      because(
        "proxy-error",
        "certain",
        `${quoteText(error.proxy, 60)} names an error: ${quoteText(error.type, 60)}.${detail}`,
        evidence,
      ),
    ];
  }
  const [id, text, step] = problem;
  return [because(id, "certain", `${text}${detail}`, evidence, step)];
}

function explainCloudflare({ reading, origin }: Case): Explanation[] {
  const { headers, statusCode } = reading;
  const problem = CLOUDFLARE[statusCode];
  if (problem !== undefined) {
    const [id, text, step] = problem;
    const isCloudflare = headers.has("cf-ray");
    const hasOther = headers.has("x-pantheon-styx-hostname");
    if (isCloudflare) return [because(id, "certain", text, [...headers.line("cf-ray"), statusFact(reading)], step)];
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
    return [because("edge-function-failed", "possible", text, origin.evidence)];
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
