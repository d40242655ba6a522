import { describe, expect, test } from "vitest";
import type { Slice } from "../../../src/ui/models/counts.ts";
import { filterRows, moveChoice } from "../../../src/ui/models/panel-rows.ts";
import { failure, makePage, response } from "./made-up.ts";

const { entries } = makePage([
  response(200, "https://shop.test/assets/app.js", { type: "script" }),
  response(404, "https://shop.test/img/logo.png", { type: "image" }),
  response(503, "https://api.test/orders", { method: "POST" }),
  failure("net::ERR_NAME_NOT_RESOLVED", "https://metrics.test/", { type: "image" }),
]);

describe("filterRows", () => {
  test.each<[slices: readonly Slice[], text: string, rows: readonly number[]]>([
    [[], "", [1, 2, 3, 4]],
    [["4xx"], "", [2]],
    [["4xx", "failed"], "", [2, 4]],
    [[], "shop.test", [1, 2]],
    [[], "  IMAGE  ", [2, 4]],
    [[], "post orders", [3]],
    [[], "503", [3]],
    [[], "err_name", [4]],
    [["2xx"], "image", []],
  ])("%j and %j", (slices, text, rows) => {
    expect(filterRows(entries, new Set(slices), text).map(({ id }) => id)).toEqual(rows);
  });
});

describe("moveChoice", () => {
  test.each([
    ["ArrowDown", -1, 10, 0],
    ["ArrowDown", 9, 10, 9],
    ["ArrowUp", -1, 10, 9],
    ["ArrowUp", 0, 10, 0],
    ["PageDown", 2, 10, 7],
    ["PageUp", 2, 10, 0],
    ["Home", 5, 10, 0],
    ["End", 5, 10, 9],
    ["a", 5, 10, undefined],
    ["ArrowDown", -1, 0, undefined],
    ["toString", 1, 10, undefined],
  ])("%s from %d of %d", (key, index, count, target) => {
    expect(moveChoice(key, index, count, 5)).toBe(target);
  });
});
