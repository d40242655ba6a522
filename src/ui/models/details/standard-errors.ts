import { isObject, type ReadFormat, report, restOf, statusOf, textOf } from "./error-report.ts";

const PROBLEM = { label: "RFC 9457", url: "https://www.rfc-editor.org/rfc/rfc9457.html" };
const PROBLEM_MEMBERS = ["type", "title", "status", "detail", "instance"];

/** RFC 9457 §3.1; servers also send it as plain JSON. */
export const problemDetails: ReadFormat = (body, isError, mimeType) => {
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
export const graphql: ReadFormat = ({ errors }) => {
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
export const jsonApi: ReadFormat = ({ errors }, isError, mimeType) => {
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
export const jsonRpc: ReadFormat = ({ jsonrpc, error, id }) => {
  if (jsonrpc === undefined || !isObject(error)) return undefined;
  return report("JSON-RPC error", [
    ["code", error.code],
    ["message", error.message],
    ["data", error.data],
    ["id", id],
  ]);
};

/** RFC 6749 §5.2. */
export const oauth: ReadFormat = ({ error, error_description, error_uri, ...rest }, isError) => {
  const isOne = typeof error === "string" && /^[a-z_]{3,40}$/.test(error);
  if (!isOne || !isError || (error_description === undefined && Object.keys(rest).length > 0)) return undefined;
  return report(
    "OAuth error",
    [["error", error], ["error_description", error_description], ["error_uri", error_uri], ...Object.entries(rest)],
    { reference: { label: "RFC 6749 §5.2", url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2" } },
  );
};
