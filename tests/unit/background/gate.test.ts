import { expect, test, vi } from "vitest";
import { Gate } from "../../../src/background/gate.ts";

test("keeps the order of what came before it opened, and lets later ones pass at once", () => {
  const gate = new Gate();
  const passed: string[] = [];
  for (const name of ["first", "second", "third"]) gate.pass(() => passed.push(name));
  expect(passed).toEqual([]);
  gate.open();
  expect(passed).toEqual(["first", "second", "third"]);
  gate.pass(() => passed.push("fourth"));
  expect(passed).toEqual(["first", "second", "third", "fourth"]);
});

test("runs each once, however often it is opened", () => {
  const gate = new Gate();
  let runs = 0;
  gate.pass(() => {
    runs += 1;
  });
  gate.open();
  gate.open();
  expect(runs).toBe(1);
});

test("one that throws is reported and does not keep the others from passing", () => {
  const report = vi.fn();
  vi.stubGlobal("reportError", report);
  const gate = new Gate();
  const passed: string[] = [];
  gate.pass(() => {
    throw new Error("broken");
  });
  gate.pass(() => passed.push("second"));
  gate.open();
  expect(passed).toEqual(["second"]);
  expect(report).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
