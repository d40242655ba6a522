import { type CodeField, FUNCTION_LOG } from "./code-field.ts";

/** vercel.com/docs/errors */
export const VERCEL: CodeField = {
  header: "x-vercel-error",
  platform: "Vercel",
  codes: [
    [/INVOCATION_TIMEOUT/, "function-timeout", "The function did not answer within its time limit.", FUNCTION_LOG],
    [
      /INVOCATION_FAILED|NO_RESPONSE_FROM_FUNCTION/,
      "function-crashed",
      "The function crashed or ended without an answer.",
      FUNCTION_LOG,
    ],
    [/FUNCTION_THROTTLED/, "function-throttled", "Too many functions run at once, so this one was not started."],
    [
      /RESPONSE_PAYLOAD_TOO_LARGE|FALLBACK_BODY_TOO_LARGE/,
      "response-too-large",
      "The function's answer is larger than the platform takes.",
    ],
    [/PAYLOAD_TOO_LARGE/, "content-too-large", "What was sent is larger than a function takes (4.5 MB)."],
    [/URL_TOO_LONG/, "url-too-long", "The address is longer than the platform takes."],
    [
      /HEADER_TOO_LARGE/,
      "headers-too-large",
      "The headers of the request are larger than the platform takes.",
      "Delete the cookies of this site, then reload.",
    ],
    [
      /DEPLOYMENT_NOT_FOUND/,
      "deployment-not-found",
      "No deployment has this address: it is misspelt, was deleted, or the domain is not connected to a project.",
    ],
    [/DEPLOYMENT_DELETED/, "deployment-not-found", "The deployment at this address was deleted."],
    [
      /DEPLOYMENT_(?:DISABLED|PAUSED|BLOCKED)/,
      "deployment-disabled",
      "The deployment is switched off: paused, blocked, or over what the plan pays for.",
    ],
    [
      /DNS_HOSTNAME/,
      "origin-dns",
      "The platform could not find, or may not use, the address of a server this route leads to.",
    ],
    [/INFINITE_LOOP/, "proxy-loop", "The site's routes or functions call each other in a circle."],
    [
      /ROUTER_EXTERNAL_TARGET/,
      "origin-bad-answer",
      "A rewrite leads to another server, and that one could not be reached or answered badly.",
    ],
    [/^NOT_FOUND$|RESOURCE_NOT_FOUND/, "not-found-at-edge", "The deployment works, but has nothing at this path."],
    [/IMAGE/, "image-refused", "The image could not be fetched or changed by the platform's image service."],
  ],
};
