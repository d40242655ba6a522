import { afterEach, describe, expect, test, vi } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { HeaderMap } from "../../../src/diagnosis/headers.ts";
import { isKeptHeader } from "../../../src/traffic/kept-headers.ts";
import { CORPUS } from "../../corpus/corpus.ts";
import { readExchange } from "../../corpus/item.ts";
import { RULE_EXAMPLES } from "./rule-examples.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const examples = Object.values(RULE_EXAMPLES).flatMap((pair) => pair.map(readExchange));

describe("what is not among the headers", () => {
  test("is called missing only where the log would have kept it", async () => {
    const lacks = vi.spyOn(HeaderMap.prototype, "lacks");
    for (const response of [...examples, ...CORPUS.map((one) => one.response)]) await diagnose(response);
    const asked = [...new Set(lacks.mock.calls.map(([name]) => name))].toSorted();
    expect(asked).toContain("www-authenticate");
    expect(asked.filter((name) => !isKeptHeader(name))).toEqual([]);
  });

  test.each([401, 405, 415, 426, 429, 451, 503])(
    "is not called unsaid where the log had to cut: %d",
    async (statusCode) => {
      const response = { method: "PUT", url: "https://a.test/", statusCode, responseHeaders: [] };
      const sayAll = async (headersCut: boolean): Promise<string> => {
        const { causes, retry } = await diagnose({ ...response, headersCut });
        return [...causes.map(({ text, evidence }) => `${text} ${JSON.stringify(evidence)}`), retry.reason].join("\n");
      };
      const silence = /does not (?:say|name)|426 without/;
      expect(await sayAll(false)).toMatch(silence);
      expect(await sayAll(true)).not.toMatch(silence);
    },
  );

  test("breaks no rule where the log had to cut", async () => {
    for (const response of examples) {
      const { findings } = await diagnose({ ...response, responseHeaders: [], headersCut: true });
      const broken = findings.filter(({ level }) => /^(?:MUST|SHOULD)/.test(level)).map(({ ruleId }) => ruleId);
      // This one is broken by method and status alone.
      expect(broken.filter((id) => id !== "delete-status")).toEqual([]);
    }
  });
});
