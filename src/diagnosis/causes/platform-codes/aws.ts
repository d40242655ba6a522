import { type CodeField, FUNCTION_LOG } from "./code-field.ts";

/** docs.aws.amazon.com: API Gateway response types; common errors of AWS services. */
export const AWS: CodeField = {
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

/** docs.aws.amazon.com: S3 website endpoints name their errors in a header. */
export const S3: CodeField = {
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
