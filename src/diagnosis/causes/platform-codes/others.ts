import { type CodeField, FUNCTION_LOG } from "./code-field.ts";

export const SQUID: CodeField = {
  header: "x-squid-error",
  platform: "The Squid proxy",
  codes: [
    [
      /ERR_CACHE_ACCESS_DENIED/,
      "proxy-login-needed",
      "The proxy on your side wants a login.",
      "Enter the login of your proxy.",
    ],
    [
      /ERR_ACCESS_DENIED|ERR_FORWARDING_DENIED/,
      "blocked-by-proxy",
      "A rule of the proxy on your side forbids this address.",
      "Ask who runs the proxy.",
    ],
    [/ERR_DNS_FAIL/, "origin-dns", "The proxy on your side could not find the site's address."],
    [/ERR_CONNECT_FAIL|ERR_CANNOT_FORWARD/, "origin-refused", "The proxy on your side could not connect to the site."],
    [/ERR_SECURE_CONNECT_FAIL/, "origin-tls-handshake", "TLS between the proxy on your side and the site failed."],
    [/TIMEOUT|ERR_LIFETIME_EXP/, "origin-slow", "The site did not answer the proxy on your side in time."],
    [
      /ERR_ZERO_SIZE_OBJECT|ERR_READ_ERROR|ERR_WRITE_ERROR|ERR_INVALID_RESP/,
      "origin-broke-off",
      "The site broke off before it answered the proxy on your side.",
    ],
    [/ERR_TOO_BIG/, "content-too-large", "It is larger than the proxy on your side passes on."],
    [
      /ERR_INVALID_(?:REQ|URL)|ERR_UNSUP_REQ/,
      "request-invalid",
      "The proxy on your side does not take this request or address.",
    ],
  ],
};

export const SMALL_PLATFORMS: readonly CodeField[] = [
  {
    header: "l5d-proxy-error",
    platform: "The Linkerd proxy",
    codes: [
      [
        /fail-?fast/,
        "circuit-open",
        "The mesh's proxy found no service that takes requests, so for now it refuses all of them at once.",
        "Check that the service behind the proxy runs and is ready.",
      ],
      [/timed? ?out|timeout/i, "origin-slow", "The service did not answer the mesh's proxy in time."],
      [/refused|connect/i, "origin-refused", "The mesh's proxy could not connect to the service."],
      [/unauthori[sz]ed|forbidden/i, "request-refused-by-proxy", "The mesh's proxy itself refuses this request."],
    ],
  },
  {
    header: "x-render-routing",
    platform: "Render",
    codes: [
      [
        /no-server|no-deploy/,
        "service-not-running",
        "Render has no running service for this host name: not deployed, crashed, asleep, or misspelt.",
        "Look at the service's events and log on Render.",
      ],
      [
        /hibernate|wak/,
        "service-waking",
        "The service was asleep and did not wake up in time.",
        "Try again in a minute.",
      ],
      [/suspend/, "service-suspended", "The service is suspended."],
    ],
  },
  {
    header: "x-amz-function-error",
    platform: "AWS Lambda",
    codes: [
      [/./, "function-crashed", "The function ended with an error of its own; the content describes it.", FUNCTION_LOG],
    ],
  },
  {
    header: "crawler-error",
    platform: "Cloudflare pay per crawl",
    codes: [
      [/./, "crawl-refused", "The site charges programs for reading it, and this request did not meet its terms."],
    ],
  },
];
