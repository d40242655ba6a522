import { type NamedProblem, problem } from "./problem.ts";

/** Stopped, blocked or refused by the browser itself. */
export const NOT_SENT: readonly NamedProblem[] = [
  [
    /^(?:ABORTED|CONTEXT_SHUT_DOWN|NS_BINDING_ABORTED|NS_BINDING_RETARGETED|NS_ERROR_NO_CONTENT)$/,
    problem(
      "aborted",
      "not-applicable",
      "The request was stopped: the page was left, or a script cancelled it. Nothing is broken.",
    ),
  ],
  [
    /^(?:BLOCKED_BY_CLIENT|NS_ERROR_ABORT)$|^NS_ERROR_\w*(?:TRACKING|FINGERPRINTING|CRYPTOMINING)/,
    problem(
      "blocked-by-extension",
      "no",
      "An extension or the browser's own protection blocked the request. It was never sent.",
      "Switch the blocker off for this site to compare.",
    ),
  ],
  [
    /^(?:BLOCKED_BY_ADMINISTRATOR)$/,
    problem(
      "blocked-by-policy",
      "no",
      "A policy of the organisation forbids this address.",
      "Ask who administers this browser.",
    ),
  ],
  [
    /^NS_ERROR_(?:MALWARE|PHISHING|UNWANTED|HARMFUL|BLOCKED)_URI$/,
    problem("blocked-as-dangerous", "no", "The browser blocked the address as dangerous."),
  ],
  [
    /^BLOCKED_BY_ORB$/,
    problem(
      "blocked-by-orb",
      "no",
      "The browser hid a cross-site answer of the wrong type, often an HTML error page in place of an image or script.",
      "Open the address in a tab to see its real answer.",
    ),
  ],
  [
    /^BLOCKED_BY_CSP$/,
    problem(
      "blocked-by-csp",
      "no",
      "The page's own Content Security Policy forbids this address.",
      "The page's owner has to allow the address in the policy.",
    ),
  ],
  [
    /^BLOCKED_BY_RESPONSE|^NS_ERROR_XFO_VIOLATION$/,
    problem("blocked-by-response", "no", "The server's answer forbids this use, for example embedding in a frame."),
  ],
  [
    /^BLOCKED_BY_(?:PRIVATE|LOCAL)_NETWORK/,
    problem(
      "blocked-local-network",
      "no",
      "A public page may not reach addresses of the local network without permission.",
    ),
  ],
  [
    /^NS_ERROR_DOM_BAD_URI$/,
    problem(
      "cors-refused",
      "no",
      "The browser refused the request across sites: the server's answer to the preflight gave no permission.",
      "The server has to answer OPTIONS with a 2xx and the CORS headers.",
      "likely",
    ),
  ],
  [
    /^FAILED$/,
    problem(
      "cors-refused",
      "if-idempotent",
      "The browser gives no reason. For a script's request to another site it is mostly CORS: the server answered, and the page may not read it.",
      "Look at the console's message next to it; then check the CORS headers, also on errors.",
      "possible",
    ),
  ],
  [
    /^(?:INTERNET_DISCONNECTED|NS_ERROR_OFFLINE)$/,
    problem("offline", "yes", "The device is offline.", "Connect to the network again."),
  ],
  [
    /^(?:NETWORK_CHANGED|NETWORK_IO_SUSPENDED)$/,
    problem(
      "network-changed",
      "if-idempotent",
      "The network changed, or the device slept, while the request ran.",
      "Reload.",
    ),
  ],
];
