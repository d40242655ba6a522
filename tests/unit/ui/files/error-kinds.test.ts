import { expect, test } from "vitest";
import { tallyOf } from "../../../../src/traffic/har/count-entries.ts";
import { emptyTally } from "../../../../src/traffic/tally.ts";
import { errorCards } from "../../../../src/ui/models/cards.ts";
import { countKinds, worstCards } from "../../../../src/ui/models/files/error-kinds.ts";
import { entryOf } from "../../../support/builders.ts";
import { readSample, SAMPLES } from "../../traffic/har/sample-files.ts";

test.each(SAMPLES)("%s: the kinds are those of the cards, with the same numbers in the same order", async (name) => {
  const { entries } = await readSample(name);
  const { tally, kinds } = await countKinds(entries);
  expect(tally).toEqual(tallyOf(entries).tally);
  const page = { key: "", url: "", committedAt: 0, droppedEntries: 0, documentEntries: [], withoutResponse: false };
  const cards = errorCards({ ...page, tally: emptyTally(), groups: {}, total: 0, errors: 0 }, entries);
  const shown = (await worstCards(kinds, 100)).map(({ key, count, entries: kept }) => [key, count, kept.at(-1)]);
  expect(shown).toEqual(cards.map(({ key, count, entries: kept }) => [key, count, kept.at(-1)]));
});

test("of very many kinds the worst are chosen, wherever they stand", async () => {
  const entries = Array.from({ length: 3_000 }, (_, index) =>
    entryOf({
      id: index,
      statusCode: index % 1_000 === 700 ? 503 : 404,
      url: `https://a.test/page-${"x".repeat(index % 50)}${String.fromCharCode(97 + (index % 26))}/${"y".repeat(Math.floor(index / 50))}`,
    }),
  );
  const { kinds } = await countKinds(entries);
  expect(kinds.size).toBeGreaterThan(1_500);
  const worst = await worstCards(kinds, 5);
  expect(worst.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503, 404, 404]);
  expect(worst.map(({ entries: kept }) => kept[0]?.id)).toEqual([700, 1_700, 2_700, 0, 1]);
});
