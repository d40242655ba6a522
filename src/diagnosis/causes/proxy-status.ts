import { findProxyError } from "../origin/standard-fields.ts";
import { because, type Case, type Explanation, quoteText } from "./explanation.ts";

type Problem = readonly [id: string, text: string, step?: string];

/** `Proxy-Status` error types (RFC 9209 §2.3), several to one problem. */
const PROXY_PROBLEMS: readonly (readonly [RegExp, Problem])[] = [
  [/^dns_timeout$/, ["origin-dns-timeout", "The proxy asked for the next server's address and got no answer in time."]],
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

/** Errors that a proxy names in the field made for it, and the databases that borrow it. */
export function explainProxyStatus({ reading }: Case): Explanation[] {
  const error = findProxyError(reading);
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
