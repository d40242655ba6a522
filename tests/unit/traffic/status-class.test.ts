import { expect, test } from "vitest";
import { type StatusClass, statusClass } from "../../../src/traffic/status-class.ts";

const CLASSES: Readonly<Record<StatusClass, readonly number[]>> = {
  "1xx": [100, 101, 103, 199],
  "2xx": [200, 204, 206, 299],
  "3xx": [300, 304, 307, 308, 399],
  "4xx": [400, 401, 404, 499],
  "5xx": [500, 503, 599],
  other: [-1, 0, 42, 99, 600, 783, 999, 1000, Number.NaN, Number.POSITIVE_INFINITY],
};

test.each(Object.entries(CLASSES).flatMap(([name, codes]) => codes.map((code) => ({ code, name }))))(
  "$code is of class $name",
  ({ code, name }) => {
    expect(statusClass(code)).toBe(name);
  },
);
