import { prepareLookup } from "../../catalog/catalog.ts";
import type { Diagnosis, ObservedResponse } from "../../diagnosis/types.ts";
import type { Entry } from "../../traffic/entry.ts";

/** An entry as the diagnosis reads it. */
export function observe(entry: Entry): ObservedResponse {
  const { method, url, statusCode, reasonPhrase, responseHeaders, type, fromCache, networkError, timeStamp } = entry;
  const { headersCut, requestHeaders, httpVersion } = entry;
  return {
    method,
    url,
    statusCode: statusCode ?? 0,
    responseHeaders,
    resourceType: type,
    timeStamp,
    ...(reasonPhrase !== undefined && { reasonPhrase }),
    ...(fromCache !== undefined && { fromCache }),
    ...(networkError !== undefined && { networkError }),
    ...(headersCut !== undefined && { headersCut }),
    ...(requestHeaders !== undefined && { requestHeaders }),
    ...(httpVersion !== undefined && { httpVersion }),
  };
}

const loadRules = () => import("../../diagnosis/diagnose.ts");

/** Loads the rules, and of the catalog what every explanation needs; which codes occurred is not known yet. */
export function loadDiagnosis(): Promise<unknown> {
  return Promise.all([loadRules(), prepareLookup()]);
}

/** What one response says about itself. The rules are loaded when they are first needed. */
export async function diagnoseEntry(entry: Entry): Promise<Diagnosis> {
  const { diagnose } = await loadRules();
  return diagnose(observe(entry));
}
