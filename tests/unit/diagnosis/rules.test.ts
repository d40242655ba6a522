import { describe, expect, test } from "vitest";
import { findFindings, RULES } from "../../../src/diagnosis/findings.ts";
import { readResponse } from "../../../src/diagnosis/reading.ts";
import { NOT_CHECKABLE } from "../../../src/diagnosis/rules/not-checkable.ts";
import { readExchange } from "../../corpus/item.ts";
import { RULE_EXAMPLES } from "./rule-examples.ts";

function findIds(exchange: string): readonly string[] {
  return findFindings(readResponse(readExchange(exchange))).map(({ ruleId }) => ruleId);
}

describe("every rule", () => {
  test.each(RULES.map(({ id }) => id))("%s fires on what breaks it and is silent on what keeps it", (id) => {
    const [breaks = "", keeps = ""] = RULE_EXAMPLES[id] ?? [];
    expect(findIds(breaks)).toContain(id);
    expect(findIds(keeps)).not.toContain(id);
  });

  test("504 says nothing of an older copy by its own Cache-Control and Age (RFC 9111 §5.2.2.2)", () => {
    expect(Object.keys(NOT_CHECKABLE)).toContain("504-03");
  });

  test("has an id of its own, a reference and a row of the table", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, reference, covers } of RULES) {
      expect(reference, id).toMatch(/^(RFC \d+ §[\d.]+|draft-[\w-]+( §[\d.]+)?|Fetch, .+|Chromium, .+)$/);
      expect(covers.length, id).toBeGreaterThan(0);
    }
  });
});

describe("the table of rules", () => {
  const covered = new Set(RULES.flatMap(({ covers }) => covers));

  test("has 187 rows, each either answered for or listed with the reason why not", () => {
    const left = Object.keys(NOT_CHECKABLE);
    expect(left.filter((row) => covered.has(row))).toEqual([]);
    expect(covered.size + left.length).toBe(187);
    expect(covered.size).toBeGreaterThanOrEqual(120);
  });
});

describe("what cannot be judged", () => {
  test("a list of headers that the log cut short proves no absence", () => {
    const response = readExchange("GET https://www.example.com/\nHTTP/1.1 405 Method Not Allowed\nDate: x");
    const idsOf = (headersCut: boolean) =>
      findFindings(readResponse({ ...response, headersCut })).map(({ ruleId }) => ruleId);
    expect(idsOf(false)).toContain("405-allow");
    expect(idsOf(true)).not.toContain("405-allow");
  });

  test.each(RULES.filter(({ level }) => level.startsWith("MUST")).map(({ id }) => id))(
    "%s says nothing of a copy that the browser kept",
    (id) => {
      const [breaks = ""] = RULE_EXAMPLES[id] ?? [];
      const copy = { ...readExchange(breaks), fromCache: true };
      expect(findFindings(readResponse(copy)).map(({ ruleId }) => ruleId)).not.toContain(id);
    },
  );

  test("a value that was cut proves no wrong syntax", () => {
    expect(findIds('GET https://www.example.com/\nHTTP/1.1 200 OK\nETag: "abc…')).not.toContain("etag-syntax");
  });

  test("a response that the browser made is held against no server's rule", () => {
    const synthetic = "GET http://www.example.com/\n- 307 Internal Redirect\nNon-Authoritative-Reason: HSTS";
    expect(findIds(synthetic)).toEqual(["browser-made-redirect"]);
  });

  test("no status, no rule", () => {
    expect(findIds("GET https://www.example.com/\n- 0")).toEqual([]);
  });
});
