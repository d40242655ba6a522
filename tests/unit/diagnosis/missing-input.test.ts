import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose, type ObservedResponse } from "../../../src/diagnosis/diagnose.ts";
import { CORPUS } from "../../corpus/corpus.ts";
import { readExchange } from "../../corpus/item.ts";
import { RULE_EXAMPLES } from "./rule-examples.ts";

/** Responses with much to find, and those that keep or break one rule each. */
const RESPONSES: readonly ObservedResponse[] = [
  ...CORPUS.map(({ response }) => response),
  ...Object.values(RULE_EXAMPLES).flatMap((pair) => pair.map(readExchange)),
];
const anyResponse = fc.constantFrom(...RESPONSES);

async function findMusts(response: ObservedResponse): Promise<readonly string[]> {
  const { findings } = await diagnose(response);
  return findings.filter(({ level }) => level.startsWith("MUST")).map(({ ruleId }) => ruleId);
}

/** Some of the lines, by the bits of a number. */
function some<Item>(items: readonly Item[], bits: number): Item[] {
  return items.filter((_, index) => ((bits >> (index % 30)) & 1) === 1);
}

describe("what is not known convicts nobody", () => {
  test("lines that the log lost add no finding of the level MUST", async () => {
    await fc.assert(
      fc.asyncProperty(anyResponse, fc.nat(), async (response, bits) => {
        const responseHeaders = some(response.responseHeaders, bits);
        const whole = await findMusts(response);
        for (const id of await findMusts({ ...response, responseHeaders, headersCut: true }))
          expect(whole).toContain(id);
      }),
      { numRuns: 1_500 },
    );
  });

  test("nor do request headers that are unknown or provisional", async () => {
    await fc.assert(
      fc.asyncProperty(anyResponse, fc.nat(), async (response, bits) => {
        const whole = await findMusts(response);
        const { requestHeaders = [], ...rest } = response;
        const provisional = some(requestHeaders, bits).filter(({ name }) => !/^(?:host|:authority)$/i.test(name));
        for (const shown of [rest, { ...rest, requestHeaders: provisional }]) {
          for (const id of await findMusts(shown)) expect(whole).toContain(id);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("nor does a version, a phrase or a type of request that is not told", async () => {
    for (const response of RESPONSES) {
      const { httpVersion: _version, reasonPhrase: _phrase, resourceType: _type, ...rest } = response;
      const whole = await findMusts(response);
      const phraseHidItsMaker = response.reasonPhrase === "Internal Redirect";
      if (phraseHidItsMaker) continue;
      for (const id of await findMusts(rest)) expect(whole, JSON.stringify(response)).toContain(id);
    }
  });

  test("a copy from the browser's store breaks no rule of the level MUST", async () => {
    for (const response of RESPONSES) expect(await findMusts({ ...response, fromCache: true })).toEqual([]);
  });
});
