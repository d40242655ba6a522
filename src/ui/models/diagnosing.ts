import { lookup } from "../../catalog/catalog.ts";
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

/** Loads the rules, and the catalog's entries for the two classes that errors mostly belong to. */
export function loadDiagnosis(): Promise<unknown> {
  return Promise.all([loadRules(), lookup(404), lookup(500)]);
}

/** What one response says about itself. The rules are loaded when they are first needed. */
export async function diagnoseEntry(entry: Entry): Promise<Diagnosis> {
  const { diagnose } = await loadRules();
  return diagnose(observe(entry));
}
