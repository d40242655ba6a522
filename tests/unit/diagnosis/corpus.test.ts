import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { CORPUS } from "../../corpus/corpus.ts";
import { findMistakes } from "../../corpus/score.ts";

describe("the corpus", () => {
  test.each(CORPUS.map((one) => [one.id, one] as const))("%s", async (_, one) => {
    expect(findMistakes(one, await diagnose(one.response))).toEqual([]);
  });

  test("is large enough, names its sources, and a third of it are traps", () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CORPUS.map(({ id }) => id)).size).toBe(CORPUS.length);
    expect(CORPUS.filter(({ trap }) => trap !== undefined).length * 3).toBeGreaterThanOrEqual(CORPUS.length);
    for (const { id, source } of CORPUS) expect(source, id).toMatch(/^https:\/\//);
  });

  test("shows evidence for every cause and for every layer that is named", async () => {
    for (const one of CORPUS) {
      const { causes, origin } = await diagnose(one.response);
      for (const cause of causes) expect(cause.evidence.length, `${one.id}: ${cause.id}`).toBeGreaterThan(0);
      if (origin.layer !== "unknown") expect(origin.evidence.length, one.id).toBeGreaterThan(0);
    }
  });

  test("cites header lines exactly as they came, and of cookies no more than the name", async () => {
    for (const one of CORPUS) {
      const { causes, origin } = await diagnose(one.response);
      const sent = one.response.responseHeaders.map(({ name, value }) => {
        const isCookie = name.toLowerCase() === "set-cookie";
        return `${name}: ${isCookie ? `${value.slice(0, value.indexOf("="))}=…` : value}`;
      });
      for (const evidence of [...origin.evidence, ...causes.flatMap((cause) => cause.evidence)]) {
        if ("header" in evidence) expect(sent, one.id).toContain(`${evidence.header}: ${evidence.value}`);
      }
    }
  });
});
