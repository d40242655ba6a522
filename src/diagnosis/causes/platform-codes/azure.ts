import type { CodeField } from "./code-field.ts";

/** learn.microsoft.com: error codes of Azure Storage and of other services that send the same field. */
export const AZURE: CodeField = {
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
