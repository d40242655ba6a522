import { expect, test } from "vitest";
import { benignReason, isInternalFailure } from "../../../src/traffic/benign.ts";

const NAMES = {
  aborted: [
    "net::ERR_ABORTED",
    "net::ERR_CONTEXT_SHUT_DOWN",
    "net::ERR_NETWORK_CHANGED",
    "net::ERR_NETWORK_IO_SUSPENDED",
    "net::ERR_WS_UPGRADE",
    "NS_BINDING_ABORTED",
    "NS_BINDING_REDIRECTED",
    "NS_BINDING_RETARGETED",
    "NS_ERROR_NO_CONTENT",
  ],
  blocked: [
    "net::ERR_BLOCKED_BY_CLIENT",
    "net::ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION",
    "net::ERR_NETWORK_ACCESS_REVOKED",
    "net::ERR_TEMPORARILY_THROTTLED",
    "NS_ERROR_ABORT",
    "NS_ERROR_TRACKING_URI",
    "NS_ERROR_SOCIALTRACKING_URI",
    "NS_ERROR_CRYPTOMINING_URI",
    "NS_ERROR_FINGERPRINTING",
    "NS_ERROR_HTTPS_ONLY",
    "NS_ERROR_SUPERFLUOS_AUTH",
  ],
  counted: [
    "net::ERR_FAILED",
    "net::ERR_NAME_NOT_RESOLVED",
    "net::ERR_CONNECTION_REFUSED",
    "net::ERR_CONNECTION_RESET",
    "net::ERR_EMPTY_RESPONSE",
    "net::ERR_CERT_DATE_INVALID",
    "net::ERR_BLOCKED_BY_ORB",
    "net::ERR_TOO_MANY_REDIRECTS",
    "NS_ERROR_UNKNOWN_HOST",
    "NS_ERROR_NET_RESET",
    "NS_ERROR_DOM_BAD_URI",
    "NS_ERROR_REDIRECT_LOOP",
    "SSL received a record that exceeded the maximum permissible length.",
    "unknown",
    "",
    "constructor",
  ],
} as const;

test.each(
  Object.entries(NAMES).flatMap(([reason, names]) =>
    names.map((name) => ({ name, reason: reason === "counted" ? undefined : reason })),
  ),
)("$name is left out as $reason", ({ name, reason }) => {
  expect(benignReason(name)).toBe(reason);
  expect(isInternalFailure(name)).toBe(false);
});

test.each([
  "net::ERR_CACHE_MISS",
  "net::ERR_CACHE_OPERATION_NOT_SUPPORTED",
  "net::ERR_EARLY_DATA_REJECTED",
  "net::ERR_DNS_NAME_HTTPS_ONLY",
  "NS_ERROR_DOCUMENT_NOT_CACHED",
])("%s is the browser's own bookkeeping", (name) => {
  expect(isInternalFailure(name)).toBe(true);
});
