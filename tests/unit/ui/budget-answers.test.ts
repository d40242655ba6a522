import { describe, expect, test } from "vitest";
import { answerBudget, showDowntime } from "../../../src/ui/models/budget-answers.ts";

describe("showDowntime", () => {
  test.each([
    [0, "0 s"],
    [0.864, "0.864 s"],
    [86.4, "1 min 26 s"],
    [2592, "43 min 12 s"],
    [31_536, "8 h 45 min 36 s"],
    [86_400, "1 d"],
    [119.9, "2 min"],
    [59.9996, "1 min"],
    [3599.7, "1 h"],
  ])("%d seconds", (seconds, text) => {
    expect(showDowntime(seconds)).toBe(text);
  });
});

const lineOf = (answer: ReturnType<typeof answerBudget>, label: string) =>
  typeof answer === "string" ? answer : answer.find((line) => line.label === label)?.value;

describe("answerBudget", () => {
  test("a target alone gives times", () => {
    const answer = answerBudget({ target: "99,9 %", requests: "", failures: "" });
    expect(lineOf(answer, "30 days")).toBe("43 min 12 s down");
    expect(answer).toHaveLength(3);
  });

  test.each(["1000000", "1,000,000", "1 000 000", "1.000.000"])("%s requests may lose a thousandth", (requests) => {
    const answer = answerBudget({ target: "99.9", requests, failures: "250" });
    expect(lineOf(answer, "Of 1,000,000 requests")).toBe("1,000 may fail");
    expect(lineOf(answer, "Budget spent")).toBe("25 %");
    expect(lineOf(answer, "Availability")).toBe("99.975 %");
  });

  test("under a target of 100 any failure is too many", () => {
    const answer = answerBudget({ target: "100", requests: "10", failures: "1" });
    expect(lineOf(answer, "Budget spent")).toContain("overdrawn");
  });

  test.each([
    ["1000000000", "1", "99.999999 %", "less than 0.1 %"],
    ["10000000", "10004", "99.89996 %", "just over 100 %"],
    ["10000000", "9996", "99.90004 %", "just under 100 %"],
    ["3", "1", "66.666666 %", "33333.3 %"],
    ["1000", "0", "100 %", "0 %"],
  ])("%s requests with %s failures are not rounded to what they are not", (requests, failures, availability, spent) => {
    const answer = answerBudget({ target: "99.9", requests, failures });
    expect(lineOf(answer, "Availability")).toBe(availability);
    expect(lineOf(answer, "Budget spent")).toBe(spent);
  });

  test.each([
    [{ target: "101", requests: "", failures: "" }, /target/],
    [{ target: "", requests: "", failures: "" }, /target/],
    [{ target: "99", requests: "many", failures: "" }, /requests/],
    [{ target: "99", requests: "9".repeat(30), failures: "" }, /requests/],
    [{ target: "99", requests: "10", failures: "-1" }, /failures/],
    [{ target: "99", requests: "10", failures: "11" }, /More requests failed/],
  ])("%j is answered by a sentence", (fields, sentence) => {
    expect(answerBudget(fields)).toMatch(sentence);
  });
});
