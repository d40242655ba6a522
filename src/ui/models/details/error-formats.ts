import { type ErrorReport, isObject, type ReadFormat } from "./error-report.ts";
import { graphql, jsonApi, jsonRpc, oauth, problemDetails } from "./standard-errors.ts";
import { aws, elasticsearch, errorObject, google, kubernetes, notOk, plain, springBoot } from "./vendor-errors.ts";

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
