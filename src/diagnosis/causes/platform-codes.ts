import { because, type Case, type Explanation, quoteText } from "./explanation.ts";

/** One family of codes that a platform writes into a header: what matches, and what it means. */
interface CodeField {
  readonly header: string;
  readonly platform: string;
  readonly codes: readonly (readonly [pattern: RegExp, id: string, text: string, step?: string])[];
}

const FUNCTION_LOG = "Look into the function's log on the platform.";

/** vercel.com/docs/errors */
const VERCEL: CodeField = {
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

/** docs.aws.amazon.com: API Gateway response types; common errors of AWS services. */
const AWS: CodeField = {
  header: "x-amzn-errortype",
  platform: "AWS",
  codes: [
    [
      /Throttl|TooManyRequests|LimitExceeded|SlowDown/,
      "rate-limited",
      "AWS limits the rate or quota of these requests.",
    ],
    [
      /ExpiredToken|TokenExpired/,
      "token-expired",
      "The token or the temporary credentials have expired.",
      "Get new credentials and repeat the request.",
    ],
    [
      /MissingAuthenticationToken/,
      "route-or-login-missing",
      "Either the request carries no login, or this path and method do not exist in the API: AWS words both this way.",
      "Check path, stage and method first, then the login.",
    ],
    [
      /Signature|UnrecognizedClient|InvalidClientTokenId/,
      "signature-invalid",
      "The request's signature or key is not accepted.",
      "Check key, region and clock of whoever signs the request.",
    ],
    [
      /Unauthorized|NotAuthorized/,
      "login-needed",
      "The API's authorizer got no token, or one it does not accept.",
      "Send a valid token.",
    ],
    [
      /AccessDenied|Forbidden/,
      "access-denied",
      "AWS refuses this caller: a missing or wrong API key, a policy, or a firewall rule.",
      "Check API key, policies and firewall rules of the API.",
    ],
    [/TimedOut|Timeout/, "function-timeout", "What stands behind the gateway did not answer in time.", FUNCTION_LOG],
    [
      /Internal|ServiceUnavailable/,
      "integration-failed",
      "What stands behind the gateway, mostly a function, crashed or answered in a wrong form.",
      FUNCTION_LOG,
    ],
    [/TooLarge/, "content-too-large", "What was sent is larger than AWS takes."],
    [/UnsupportedMediaType/, "media-type-unsupported", "AWS does not take content of the type that was sent."],
    [/ResourceNotFound|NotFound/, "not-found", "AWS knows nothing under this name."],
    [
      /Validation|BadRequest|Serialization|InvalidParameter|InvalidRequest/,
      "request-invalid",
      "The request's content or parameters are not valid.",
    ],
    [/Conflict|ConditionalCheckFailed/, "conflict", "The change clashes with what is there."],
  ],
};

/** learn.microsoft.com: error codes of Azure Storage and of other services that send the same field. */
const AZURE: CodeField = {
  header: "x-ms-error-code",
  platform: "Azure",
  codes: [
    [/NoAuthenticationInformation/, "credentials-missing", "The request carries no login, and this is not public."],
    [/PublicAccessNotPermitted/, "access-denied", "The storage account allows no public access."],
    [
      /AuthenticationFailed|InvalidAuthenticationInfo/,
      "signature-invalid",
      "The signature, key or access link is not accepted: wrong, expired, or the clock is off.",
      "Get a new access link or key.",
    ],
    [
      /AuthorizationPermissionMismatch|InsufficientAccountPermissions|AuthorizationFailure|AuthorizationServiceMismatch|AuthorizationResourceTypeMismatch/,
      "permission-missing",
      "The login is valid but lacks the right for this, or its network is not allowed.",
    ],
    [/AccountIsDisabled/, "account-disabled", "The storage account is disabled."],
    [/NotFound/, "not-found", "The storage holds nothing under this name, or the container does not exist."],
    [/AlreadyExists|BeingDeleted/, "exists-already", "It exists already, or is just being deleted."],
    [
      /ConditionNotMet|TargetConditionNotMet|SourceConditionNotMet/,
      "version-changed",
      "A condition of the request no longer holds: somebody changed it in the meantime.",
    ],
    [/Lease/, "locked", "Somebody holds a lease on it."],
    [/InvalidRange/, "range-beyond-end", "The part that was asked for lies beyond the end."],
    [
      /ServerBusy|OperationTimedOut/,
      "overloaded",
      "The storage is busy or took too long.",
      "Try again with growing pauses.",
    ],
    [/RequestBodyTooLarge|TooLarge/, "content-too-large", "What was sent is larger than the storage takes."],
    [
      /^(?:Invalid|Missing|Unsupported|OutOfRange|Md5Mismatch)/,
      "request-invalid",
      "The request's parameters or headers are not valid.",
    ],
  ],
};

/** docs.aws.amazon.com: S3 website endpoints name their errors in a header. */
const S3: CodeField = {
  header: "x-amz-error-code",
  platform: "S3",
  codes: [
    [/NoSuchKey|NoSuchVersion/, "not-found", "The bucket holds no object under this name."],
    [/NoSuchBucket/, "bucket-not-found", "The bucket does not exist: its name is wrong, or it was deleted."],
    [/NoSuchWebsiteConfiguration/, "site-not-configured", "The bucket exists but is not set up as a web site."],
    [
      /AccessDenied|AllAccessDisabled/,
      "storage-refused",
      "The bucket refuses this, or the object does not exist and listing is not allowed.",
    ],
    [/SlowDown/, "rate-limited", "The storage asks to slow down."],
  ],
};

const SQUID: CodeField = {
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

const SMALL: readonly CodeField[] = [
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

const FIELDS: readonly CodeField[] = [VERCEL, AWS, AZURE, S3, SQUID, ...SMALL];

function explainField(field: CodeField, { reading }: Case): Explanation[] {
  const value = reading.headers.get(field.header);
  if (value === undefined || value === "") return [];
  // AWS appends an address to some of its codes.
  const code = quoteText(value.split(":", 1)[0] ?? value, 80);
  const evidence = reading.headers.line(field.header);
  const known = field.codes.find(([pattern]) => pattern.test(code));
  if (known === undefined) {
    return [because("platform-error", "certain", `${field.platform} names the error itself: ${code}.`, evidence)];
  }
  const [, id, text, step] = known;
  return [because(id, "certain", text, evidence, step)];
}

/** Railway's edge answers by itself when no app takes the request. */
function explainRailway({ reading }: Case): Explanation[] {
  if (!reading.headers.has("x-railway-fallback")) return [];
  const evidence = reading.headers.line("x-railway-fallback");
  if (reading.statusCode === 404) {
    const text = "No running service has this host name at Railway: paused, removed, or misspelt.";
    return [because("service-not-running", "certain", text, evidence)];
  }
  const text = "The app at Railway does not answer: it crashed, is starting, or listens on another port.";
  return [
    because(
      "service-not-running",
      "certain",
      text,
      evidence,
      "Check that the app listens on the port Railway gives it.",
    ),
  ];
}

/** Codes that platforms write into a header of their own. */
export function explainPlatformCodes(one: Case): readonly Explanation[] {
  const found = FIELDS.flatMap((field) => (one.reading.headers.has(field.header) ? explainField(field, one) : []));
  return [...found, ...explainRailway(one)].slice(0, 2);
}
