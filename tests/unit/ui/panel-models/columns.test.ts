import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLUMN_IDS, DEFAULT_COLUMNS } from "../../../../src/ui/models/panel/columns.ts";
import { fitColumns, leastTableWidth, slackOf, toggleColumn } from "../../../../src/ui/models/panel/fit-columns.ts";
import { showBytes } from "../../../../src/ui/models/panel/show-bytes.ts";
import { DEFAULT_VIEW, parseViewSettings } from "../../../../src/ui/models/panel/view-settings.ts";

const idsOf = (roomPx: number, settings = DEFAULT_VIEW) => fitColumns(settings, roomPx).map(({ column }) => column.id);

describe("fitColumns", () => {
  test("a wide table has all the usual columns, a narrow one those that matter most", () => {
    expect(idsOf(2000)).toEqual(DEFAULT_COLUMNS);
    expect(idsOf(0)).toEqual(DEFAULT_COLUMNS);
    expect(idsOf(620)).toEqual(["status", "method", "host", "path", "answered-by"]);
    expect(idsOf(100)).toEqual(["status", "host", "path"]);
  });

  test("until a person chooses, whatever is shown fits", () => {
    for (let roomPx = 330; roomPx < 1600; roomPx += 20) {
      expect(leastTableWidth(fitColumns(DEFAULT_VIEW, roomPx))).toBeLessThanOrEqual(roomPx);
    }
  });

  test("with three columns left the host gives way, as far as it can be read", () => {
    const widthsAt = (roomPx: number) => fitColumns(DEFAULT_VIEW, roomPx).map(({ widthPx }) => widthPx);
    expect(widthsAt(380)).toEqual([108, 112, undefined]);
    expect(widthsAt(200)).toEqual([108, 60, undefined]);
    expect(fitColumns({ widths: { host: 200 } }, 380).map(({ widthPx }) => widthPx)).toEqual([108, 200, undefined]);
  });

  test("a column can be widened by what the stretching one can give, so that none has to leave", () => {
    const fitted = fitColumns(DEFAULT_VIEW, 1280);
    const slackPx = slackOf(DEFAULT_VIEW, fitted, 1280);
    expect(slackPx).toBe(1280 - leastTableWidth(fitted));
    const type = fitted.find(({ column }) => column.id === "type");
    const widened = { widths: { type: (type?.widthPx ?? 0) + slackPx } };
    expect(idsOf(1280, { ...DEFAULT_VIEW, ...widened })).toEqual(DEFAULT_COLUMNS);
    expect(slackOf({ ...DEFAULT_VIEW, columns: DEFAULT_COLUMNS }, fitted, 1280)).toBe(Number.POSITIVE_INFINITY);
    expect(slackOf(DEFAULT_VIEW, fitted, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(slackOf(DEFAULT_VIEW, fitted, 100)).toBe(0);
  });

  test("what a person chose stays, and one column stretches", () => {
    const chosen = { ...DEFAULT_VIEW, columns: ["status", "size", "protocol"] as const, widths: { size: 300 } };
    expect(idsOf(200, chosen)).toEqual(["status", "size", "protocol"]);
    expect(fitColumns(chosen, 200).map(({ widthPx }) => widthPx)).toEqual([200, 300, undefined]);
  });

  test("columns come and go in the table's order, and the last one stays", () => {
    expect(toggleColumn(["status", "path"], "method", COLUMN_IDS)).toEqual(["status", "method", "path"]);
    expect(toggleColumn(["status", "path"], "path", COLUMN_IDS)).toEqual(["status"]);
    expect(toggleColumn(["status"], "status", COLUMN_IDS)).toEqual(["status"]);
  });
});

describe("parseViewSettings", () => {
  test("what was stored comes back, what is damaged takes its default", () => {
    const kept = {
      columns: ["status", "path"],
      widths: { host: 240 },
      sorting: { column: "took", isDescending: true },
      isFolded: true,
      detailsPercent: 50,
    };
    expect(parseViewSettings(kept)).toEqual(kept);
    expect(
      parseViewSettings({
        columns: ["no", 7],
        widths: { host: -1, no: 5 },
        sorting: { column: "no" },
        detailsPercent: 1e9,
      }),
    ).toEqual(DEFAULT_VIEW);
  });

  test("reads anything", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseViewSettings(stored);
        expect(parseViewSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [9_949, "9.9 kB"],
  [9_950, "10 kB"],
  [99_949, "100 kB"],
  [118_200, "118 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [1_040_000, "1.0 MB"],
  [23_000_000, "23 MB"],
  [1_500_000_000, "1.5 GB"],
  [-5, "0 B"],
])("%d bytes are %s", (bytes, text) => {
  expect(showBytes(bytes)).toBe(text);
});
