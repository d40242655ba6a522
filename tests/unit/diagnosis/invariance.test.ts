import { describe, expect, test } from "vitest";
import { diagnose, type ObservedResponse } from "../../../src/diagnosis/diagnose.ts";
import { CORPUS } from "../../corpus/corpus.ts";

async function summary(response: ObservedResponse): Promise<unknown> {
  const { origin, causes, retry, findings } = await diagnose(response);
  return {
    layer: origin.layer,
    product: origin.product,
    causes: causes.map(({ id, certainty }) => `${id} ${certainty}`),
    retry: `${retry.advice} ${retry.afterSeconds}`,
    findings: findings.map(({ ruleId }) => ruleId).toSorted(),
  };
}

const items = CORPUS.map((one) => [one.id, one.response] as const);

describe("the same response says the same", () => {
  test.each(items)("%s, in any case of its field names", async (_, response) => {
    const responseHeaders = response.responseHeaders.map(({ name, value }) => ({ name: name.toUpperCase(), value }));
    expect(await summary({ ...response, responseHeaders })).toEqual(await summary(response));
  });

  test.each(items)("%s, with its different fields in any order", async (_, response) => {
    const names = [...new Set(response.responseHeaders.map(({ name }) => name.toLowerCase()))].toReversed();
    const responseHeaders = names.flatMap((name) =>
      response.responseHeaders.filter((header) => header.name.toLowerCase() === name),
    );
    expect(await summary({ ...response, responseHeaders })).toEqual(await summary(response));
  });
});

/** Marks of hops that prove nothing about the author. */
const HOPS = [
  { name: "CF-RAY", value: "88dc1a2b3c4d5e6f-LHR" },
  { name: "X-Amz-Cf-Id", value: "h1NZYZOd72ZW_O0zv==" },
  { name: "X-Azure-Ref", value: "20251201T191717Z-17b4c8d9f5c7x8vz" },
  { name: "X-Timer", value: "S1719911411.123456,VS0,VE102" },
  { name: "X-Akamai-Transformed", value: "9 - 0 pmb=mRUM,1" },
  { name: "X-Iinfo", value: "10-17146307-17146311 NNNN CT(34 109 0) RT(1757107886206 68) q(0 0 2 0) r(2 2) U6" },
  { name: "X-DataDome", value: "protected" },
  { name: "X-Amzn-Trace-Id", value: "Root=1-608ee4de-32153ee1330b6ae762dd125a" },
  { name: "Via", value: "1.1 google" },
];

const made = CORPUS.filter(({ expected }) => expected.layer === "app" || expected.layer === "object-storage").map(
  (one) => [one.id, one] as const,
);

describe("a hop more on the way makes nobody else the author", () => {
  test.each(made)("%s", async (_, { response, expected }) => {
    for (const hop of HOPS) {
      const { origin } = await diagnose({ ...response, responseHeaders: [...response.responseHeaders, hop] });
      expect(origin.layer, hop.name).toBe(expected.layer);
      expect(origin.product, hop.name).toBe(expected.product);
    }
  });
});

describe("a response without its marks claims nothing", () => {
  const bare = CORPUS.filter(({ response }) => response.networkError === undefined && response.statusCode > 0);

  test.each(bare.map((one) => [one.id, one] as const))("%s", async (_, { response }) => {
    const { origin, findings } = await diagnose({
      method: response.method,
      url: response.url,
      statusCode: response.statusCode,
      responseHeaders: [],
    });
    expect(origin.layer).toBe("unknown");
    expect(origin.product).toBeUndefined();
    // What is missing is surely missing, and nothing else can be wrong with no header at all.
    const musts = findings.filter(({ level }) => level.startsWith("MUST")).map(({ ruleId }) => ruleId);
    const absences = [
      "401-www-authenticate",
      "405-allow",
      "407-proxy-authenticate",
      "426-upgrade",
      "206-content-range",
      "101-upgrade",
    ];
    expect(musts.filter((id) => !absences.includes(id))).toEqual([]);
  });
});
