import { describe, expect, test } from "vitest";
import { parseChallenges } from "../../../src/diagnosis/challenges.ts";

function read(...lines: string[]) {
  return parseChallenges(lines).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
}

describe("parseChallenges", () => {
  test.each([
    ['Basic realm="a, b"', [["basic", { realm: "a, b" }]]],
    ['Basic realm="say \\"hi\\""', [["basic", { realm: 'say "hi"' }]]],
    [
      "Negotiate, NTLM",
      [
        ["negotiate", {}],
        ["ntlm", {}],
      ],
    ],
    ["NTLM TlRMTVNTUAAC/AAA+A==", [["ntlm", {}]]],
    [
      'Bearer realm="x", error="invalid_token", error_description="The token expired"',
      [["bearer", { realm: "x", error: "invalid_token", error_description: "The token expired" }]],
    ],
    ['Bearer error="invalid_token" scope="read write"', [["bearer", { error: "invalid_token", scope: "read write" }]]],
    ["Bearer error = invalid_token", [["bearer", { error: "invalid_token" }]]],
    [
      'Digest realm="r", nonce="n", stale=TRUE, Basic realm="r2"',
      [
        ["digest", { realm: "r", nonce: "n", stale: "TRUE" }],
        ["basic", { realm: "r2" }],
      ],
    ],
    ['realm="no scheme"', []],
    ['Bearer realm="never closed', [["bearer", { realm: '"never closed' }]]],
    ["", []],
    [", ,,", []],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test("reads one scheme a line as well", () => {
    expect(read("Negotiate", 'Basic realm="x"')).toEqual([
      ["negotiate", {}],
      ["basic", { realm: "x" }],
    ]);
  });
});
