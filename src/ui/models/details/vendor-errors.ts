import { isObject, type ReadFormat, report, restOf, statusOf, textOf } from "./error-report.ts";

/** Kubernetes API conventions, kind `Status`. */
export const kubernetes: ReadFormat = (body) => {
  const { kind, status, reason, message, code, details } = body;
  if (kind !== "Status" || status !== "Failure") return undefined;
  return report(
    "Kubernetes status",
    [
      ["reason", reason],
      ["message", message],
      ["code", code],
      ["details", details],
    ],
    { claimedStatus: statusOf(code) },
  );
};

/** google.rpc.Status as its APIs write it: a number, and the name of a canonical code. */
export const google: ReadFormat = ({ error }) => {
  if (!isObject(error) || statusOf(error.code) === undefined || textOf(error.message) === undefined) return undefined;
  const { code, message, status, details, errors } = error;
  return report(
    "Google API error",
    [
      ["code", code],
      ["status", status],
      ["message", message],
      ["details", details ?? errors],
    ],
    { claimedStatus: statusOf(code) },
  );
};

/** Elasticsearch and OpenSearch: `error` with a `root_cause`. */
export const elasticsearch: ReadFormat = ({ error, status }) => {
  if (!isObject(error) || !Array.isArray(error.root_cause)) return undefined;
  const pairs = [
    ["type", error.type] as const,
    ["reason", error.reason] as const,
    ["root_cause", error.root_cause] as const,
  ];
  return report("Elasticsearch error", pairs, { claimedStatus: statusOf(status) });
};

const ERROR_MEMBERS = ["message", "code", "type", "param", "target", "status"];

/** An `error` with a `message`: Azure and OData, Stripe, OpenAI, Anthropic, Meta and many more. */
export const errorObject: ReadFormat = ({ error, type, ...rest }, isError) => {
  if (!isObject(error) || (textOf(error.message) ?? textOf(error.code) ?? textOf(error.type)) === undefined)
    return undefined;
  if (!isError && type !== "error") return undefined;
  return report("API error", [
    ...ERROR_MEMBERS.map((name) => [name, error[name]] as const),
    ...restOf(error, ERROR_MEMBERS),
    ...Object.entries(rest),
  ]);
};

/** AWS JSON protocols: `__type` names the error, with or without its namespace before a `#`. */
export const aws: ReadFormat = (body) => {
  const name = textOf(body.__type);
  if (name === undefined) return undefined;
  return report("AWS error", [
    ["__type", name.slice(name.lastIndexOf("#") + 1)],
    ["message", body.message ?? body.Message],
    ...restOf(body, ["__type", "message", "Message"]),
  ]);
};

/** Spring Boot's default: timestamp, status, error, path. */
export const springBoot: ReadFormat = (body) => {
  const { timestamp, status, error, message, path } = body;
  if (statusOf(status) === undefined || typeof error !== "string" || timestamp === undefined) return undefined;
  return report(
    "Spring Boot error",
    [
      ["status", status],
      ["error", error],
      ["message", message],
      ["path", path],
      ...restOf(body, ["timestamp", "status", "error", "message", "path", "trace"]),
    ],
    { claimedStatus: statusOf(status) },
  );
};

/** Slack and others: `ok: false` with the name of the error. */
export const notOk: ReadFormat = (body) => {
  if (body.ok !== false || textOf(body.error ?? body.description) === undefined) return undefined;
  return report("API error", restOf(body, ["ok"]), { claimedStatus: statusOf(body.error_code) });
};

const PLAIN_MEMBERS = ["message", "Message", "error", "code", "errorCode", "detail", "details", "errors"];

/** What remains: a message beside the error's status, in whatever words the API uses. */
export const plain: ReadFormat = (body, isError) => {
  const isOne =
    PLAIN_MEMBERS.slice(0, 6).some((name) => textOf(body[name]) !== undefined) || Array.isArray(body.detail);
  if (!isError || !isOne) return undefined;
  return report(
    "Error in JSON",
    [...PLAIN_MEMBERS.map((name) => [name, body[name]] as const), ...restOf(body, PLAIN_MEMBERS)],
    { claimedStatus: statusOf(body.statusCode) ?? statusOf(body.status) },
  );
};
