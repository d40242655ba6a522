import { type ErrorReport, isObject, type JsonObject, report, restOf, statusOf, textOf } from "./error-report.ts";

/**
 * Reads one form of error bodies; `undefined` for any other. `isError`: the status is 400 or above, so that a form that
 * many harmless answers share may be taken for an error.
 */
type ReadFormat = (body: JsonObject, isError: boolean, mimeType: string) => ErrorReport | undefined;

const PROBLEM = { label: "RFC 9457", url: "https://www.rfc-editor.org/rfc/rfc9457.html" };
const PROBLEM_MEMBERS = ["type", "title", "status", "detail", "instance"];

/** RFC 9457 §3.1; servers also send it as plain JSON. */
const problemDetails: ReadFormat = (body, isError, mimeType) => {
  const isLabelled = mimeType.endsWith("problem+json");
  const looksLikeOne =
    isError &&
    textOf(body.title) !== undefined &&
    (statusOf(body.status) !== undefined || textOf(body.type) !== undefined);
  if (!isLabelled && !looksLikeOne) return undefined;
  return report(
    "Problem details",
    [...PROBLEM_MEMBERS.map((name) => [name, body[name]] as const), ...restOf(body, PROBLEM_MEMBERS)],
    { reference: PROBLEM, claimedStatus: statusOf(body.status) },
  );
};

/** GraphQL specification, October 2021, §7.1.2. */
const graphql: ReadFormat = ({ errors }) => {
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const all = errors.filter(isObject);
  const isOne = all.length === errors.length && all.every((one) => typeof one.message === "string");
  const isGraphql = all.some(
    (one) => Array.isArray(one.locations) || Array.isArray(one.path) || isObject(one.extensions),
  );
  if (!isOne || !isGraphql) return undefined;
  return report(
    "GraphQL errors",
    all.flatMap(({ message, path, extensions }) => [
      ["message", message] as const,
      ["path", Array.isArray(path) ? path.join(".") : undefined] as const,
      ["code", isObject(extensions) ? extensions.code : undefined] as const,
    ]),
    { reference: { label: "GraphQL §7", url: "https://spec.graphql.org/October2021/#sec-Errors" } },
  );
};

/** JSON:API 1.1, error objects. */
const jsonApi: ReadFormat = ({ errors }, isError, mimeType) => {
  if (!Array.isArray(errors)) return undefined;
  const all = errors.filter(isObject).filter(({ title, detail }) => (textOf(title) ?? textOf(detail)) !== undefined);
  if (all.length === 0 || (!isError && mimeType !== "application/vnd.api+json")) return undefined;
  return report(
    "JSON:API errors",
    all.flatMap(({ status, code, title, detail, source }) => [
      ["status", status] as const,
      ["code", code] as const,
      ["title", title] as const,
      ["detail", detail] as const,
      ["source", source] as const,
    ]),
    { claimedStatus: all.length === 1 ? statusOf(all[0]?.status) : undefined },
  );
};

/** JSON-RPC 2.0 §5.1. */
const jsonRpc: ReadFormat = ({ jsonrpc, error, id }) => {
  if (jsonrpc === undefined || !isObject(error)) return undefined;
  return report("JSON-RPC error", [
    ["code", error.code],
    ["message", error.message],
    ["data", error.data],
    ["id", id],
  ]);
};

/** Kubernetes API conventions, kind `Status`. */
const kubernetes: ReadFormat = (body) => {
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
const google: ReadFormat = ({ error }) => {
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

/** RFC 6749 §5.2. */
const oauth: ReadFormat = ({ error, error_description, error_uri, ...rest }, isError) => {
  const isOne = typeof error === "string" && /^[a-z_]{3,40}$/.test(error);
  if (!isOne || !isError || (error_description === undefined && Object.keys(rest).length > 0)) return undefined;
  return report(
    "OAuth error",
    [["error", error], ["error_description", error_description], ["error_uri", error_uri], ...Object.entries(rest)],
    { reference: { label: "RFC 6749 §5.2", url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2" } },
  );
};

/** Elasticsearch and OpenSearch: `error` with a `root_cause`. */
const elasticsearch: ReadFormat = ({ error, status }) => {
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
const errorObject: ReadFormat = ({ error, type, ...rest }, isError) => {
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
const aws: ReadFormat = (body) => {
  const name = textOf(body.__type);
  if (name === undefined) return undefined;
  return report("AWS error", [
    ["__type", name.slice(name.lastIndexOf("#") + 1)],
    ["message", body.message ?? body.Message],
    ...restOf(body, ["__type", "message", "Message"]),
  ]);
};

/** Spring Boot's default: timestamp, status, error, path. */
const springBoot: ReadFormat = (body) => {
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
const notOk: ReadFormat = (body) => {
  if (body.ok !== false || textOf(body.error ?? body.description) === undefined) return undefined;
  return report("API error", restOf(body, ["ok"]), { claimedStatus: statusOf(body.error_code) });
};

const PLAIN_MEMBERS = ["message", "Message", "error", "code", "errorCode", "detail", "details", "errors"];

/** What remains: a message beside the error's status, in whatever words the API uses. */
const plain: ReadFormat = (body, isError) => {
  const isOne =
    PLAIN_MEMBERS.slice(0, 6).some((name) => textOf(body[name]) !== undefined) || Array.isArray(body.detail);
  if (!isError || !isOne) return undefined;
  return report(
    "Error in JSON",
    [...PLAIN_MEMBERS.map((name) => [name, body[name]] as const), ...restOf(body, PLAIN_MEMBERS)],
    { claimedStatus: statusOf(body.statusCode) ?? statusOf(body.status) },
  );
};

/** The forms that say most about themselves first. */
const FORMATS: readonly ReadFormat[] = [
  problemDetails,
  kubernetes,
  jsonRpc,
  graphql,
  jsonApi,
  elasticsearch,
  google,
  aws,
  springBoot,
  oauth,
  errorObject,
  notOk,
  plain,
];

/**
 * The error that a JSON body reports, or nothing.
 * @param statusCode of the response
 * @param mimeType in lower case, without parameters
 */
export function readJsonError(body: unknown, statusCode: number, mimeType: string): ErrorReport | undefined {
  if (!isObject(body)) return undefined;
  for (const read of FORMATS) {
    const found = read(body, statusCode >= 400, mimeType);
    if (found !== undefined) return found;
  }
  return undefined;
}
