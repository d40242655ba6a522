import { expect, test } from "vitest";
import type { StatusEntry } from "../../../src/catalog/types.ts";
import type { Cause, Diagnosis } from "../../../src/diagnosis/types.ts";
import { observe } from "../../../src/ui/models/diagnosing.ts";
import { type Explanation, preferRegistry, stepsByRole } from "../../../src/ui/models/explanation.ts";
import { leadEvidence, leadOf } from "../../../src/ui/models/lead.ts";
import { failure, makePage, NOON, response } from "./made-up.ts";

const ENTRY = {
  id: "503",
  kind: "status",
  registry: "iana",
  name: "Service Unavailable",
  meaning: "Not now.",
  causes: [{ id: "overload", text: "Too much traffic." }],
  fixers: ["operator"],
  steps: { visitor: "Wait.", operator: "Check the pool." },
} as unknown as StatusEntry;
const EXPLANATION: Explanation = { entry: ENTRY, others: [] };

function diagnosisOf(causes: readonly Cause[], more: Partial<Diagnosis> = {}): Diagnosis {
  return {
    statusCode: 503,
    name: "Service Unavailable",
    meaning: "Not now.",
    registry: "iana",
    origin: { layer: "unknown", evidence: [] },
    causes,
    steps: ["Wait two minutes."],
    retry: { advice: "no", reason: "" },
    caching: { storable: "unknown", reason: "" },
    findings: [],
    requestIds: [],
    ...more,
  };
}

const SURE: Cause = {
  id: "sheds-load",
  text: "It sheds load.",
  certainty: "likely",
  evidence: [{ header: "Retry-After", value: "120" }],
};
const USUAL: Cause = { ...SURE, id: "overload", text: "Too much traffic.", certainty: "possible" };

test.each([
  ["nothing is known yet", undefined, undefined, { name: "Service Unavailable", sentence: "" }],
  [
    "only the catalog",
    EXPLANATION,
    undefined,
    { name: "Service Unavailable", sentence: "Not now.", usual: "Too much traffic.", step: "Check the pool." },
  ],
  [
    "a cause with evidence",
    EXPLANATION,
    diagnosisOf([SURE]),
    { name: "Service Unavailable", sentence: "It sheds load.", certainty: "likely", step: "Wait two minutes." },
  ],
  [
    "a cause that is only usual is not claimed",
    EXPLANATION,
    diagnosisOf([USUAL]),
    { name: "Service Unavailable", sentence: "Not now.", usual: "Too much traffic.", step: "Check the pool." },
  ],
  [
    "a vendor's own name of the number",
    EXPLANATION,
    diagnosisOf([SURE], { name: "Origin Error" }),
    { name: "Origin Error", sentence: "It sheds load.", certainty: "likely", step: "Wait two minutes." },
  ],
])("%s", (_name, explanation, diagnosis, lead) => {
  expect(leadOf({ statusCode: 503 }, explanation, diagnosis)).toEqual(lead);
});

test("evidence of the cause comes first, then of who answered, each line once", () => {
  const origin = {
    layer: "cdn",
    product: "Cloudflare",
    evidence: [{ header: "retry-after", value: "120" }, { header: "server", value: "cloudflare" }, { fact: "a fact" }],
  } as const;
  expect(leadEvidence(diagnosisOf([SURE], { origin }))).toEqual([
    { header: "retry-after", value: "120" },
    { header: "server", value: "cloudflare" },
    { fact: "a fact" },
  ]);
  expect(leadEvidence(diagnosisOf([USUAL]))).toEqual([]);
});

test("the name of a failure is one sign, not two", () => {
  const cause: Cause = { ...SURE, evidence: [{ fact: "net::ERR_FAILED" }] };
  const origin = { layer: "browser", evidence: [{ fact: "no response: net::ERR_FAILED" }] } as const;
  expect(leadEvidence(diagnosisOf([cause], { origin }))).toEqual([{ fact: "no response: net::ERR_FAILED" }]);
});

test("those who can mend it come first among the steps", () => {
  expect(stepsByRole(ENTRY).map(({ role }) => role)).toEqual(["operator", "visitor"]);
});

test("the meaning of the recognized vendor is put first, and nothing is lost", () => {
  const vendor = { ...ENTRY, id: "aws-503", registry: "aws" };
  const both = { entry: ENTRY, others: [vendor] };
  expect(preferRegistry(both, "aws")).toEqual({ entry: vendor, others: [ENTRY] });
  expect(preferRegistry(both, "iana")).toBe(both);
  expect(preferRegistry(both, undefined)).toBe(both);
  expect(preferRegistry(undefined, "aws")).toBeUndefined();
});

test("an entry is handed to the diagnosis with what it has and nothing that it has not", () => {
  const { entries } = makePage([
    response(404, "https://a.test/", { reasonPhrase: "Gone fishing", fromCache: true }),
    failure("net::ERR_FAILED", "https://a.test/x"),
  ]);
  expect(entries.map(observe)).toEqual([
    {
      method: "GET",
      url: "https://a.test/",
      statusCode: 404,
      reasonPhrase: "Gone fishing",
      responseHeaders: [],
      resourceType: "xmlhttprequest",
      fromCache: true,
      timeStamp: NOON,
    },
    {
      method: "GET",
      url: "https://a.test/x",
      statusCode: 0,
      responseHeaders: [],
      resourceType: "xmlhttprequest",
      networkError: "net::ERR_FAILED",
      timeStamp: NOON,
    },
  ]);
});
