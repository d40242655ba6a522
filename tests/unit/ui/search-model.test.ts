import { expect, test } from "vitest";
import { lookupById } from "../../../src/catalog/catalog.ts";
import type { StatusEntry } from "../../../src/catalog/types.ts";
import { createSearchModel } from "../../../src/ui/models/search-model.ts";

async function entryOf(id: string): Promise<StatusEntry> {
  const entry = await lookupById(id);
  if (entry === undefined) throw new Error(`There is no entry ${id}.`);
  return entry;
}

const ids = (entries: readonly StatusEntry[] | undefined) => entries?.map(({ id }) => id);

test("a slow answer to an earlier text does not replace that to a later one", async () => {
  const [first, second] = await Promise.all([entryOf("404"), entryOf("503")]);
  const slow = Promise.withResolvers<readonly StatusEntry[]>();
  const model = createSearchModel((query) => (query === "4" ? slow.promise : Promise.resolve([second])));
  const early = model.ask("4");
  await model.ask("503");
  slow.resolve([first]);
  expect(ids(await early)).toEqual(["404"]);
  expect(ids(model.found.value)).toEqual(["503"]);
  expect(ids(await model.latest())).toEqual(["503"]);
});

test.each(["", "   "])("nothing is looked for in %j", async (text) => {
  const model = createSearchModel(() => Promise.reject(new Error("asked")));
  expect(await model.ask(text)).toEqual([]);
  expect(model.found.value).toBeUndefined();
});

test("a search that cannot load finds nothing", async () => {
  const model = createSearchModel(() => Promise.reject(new Error("no such file")));
  expect(await model.ask("404")).toEqual([]);
  expect(model.found.value).toEqual([]);
});
