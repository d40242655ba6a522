import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import { collectWords, packWith, unpack } from "../../../src/catalog/pack.ts";
import { openPackedFiles, packCatalog } from "../../../src/catalog/packed-files.ts";
import type { Cell } from "../../../src/catalog/row.ts";
import { isOfOneNumber, SUBCODE_SHELVES, shelfOf } from "../../../src/catalog/shelf.ts";
import { openSourceFiles, readSources } from "../../../src/catalog/source-files.ts";
import type { Headline, StatusEntry } from "../../../src/catalog/types.ts";
import { IANA_ROWS } from "./iana-rows.ts";

const entries = await readSources();
const source = openSourceFiles();
const { shelves, words, headlines, errors } = packCatalog(entries);
/** What a build writes and reads back as JSON. */
const file = async <Value>(value: Value): Promise<Value> => JSON.parse(JSON.stringify(value));
const packed = openPackedFiles({
  shelves: new Map([...shelves].map(([name, shelf]) => [name, () => file(shelf)])),
  words: () => file(words),
  headlines: () => file(headlines),
  errors: () => file(errors),
});

describe("the files of a build say what the sources say", () => {
  test.each([...shelves.keys()])("on the shelf %s", async (shelf) => {
    expect(await packed.readShelf(shelf)).toEqual(await source.readShelf(shelf));
  });

  test("in their order, and nothing is lost", async () => {
    expect(await packed.readShelfNames()).toEqual(await source.readShelfNames());
    const all = await Promise.all((await packed.readShelfNames()).map(packed.readShelf));
    expect(all.flat()).toHaveLength(entries.length);
  });

  test("in headlines", async () => {
    const fields = ({ id, kind, statusCode, subcode, registry, name, meaning }: Headline) => ({
      id,
      kind,
      statusCode,
      subcode,
      registry,
      name,
      meaning,
    });
    expect((await packed.readHeadlines()).map(fields)).toEqual((await source.readHeadlines()).map(fields));
  });

  test("of every failure, by each of its names", async () => {
    for (const entry of entries.filter(({ kind }) => kind === "network-error")) {
      for (const name of [entry.id, ...(entry.networkErrors ?? [])]) {
        expect(await packed.findErrorShelf(name), name).toBe(shelfOf(entry));
        expect(await source.findErrorShelf(name), name).toBe(shelfOf(entry));
      }
    }
    expect(await packed.findErrorShelf("net::ERR_NEVER_HEARD_OF")).toBeUndefined();
  });

  test("and nothing of a shelf that does not exist", async () => {
    expect(await packed.readShelf("no such")).toEqual([]);
    expect(await source.readShelf("no such")).toEqual([]);
  });
});

describe("shelves", () => {
  const ERRORS = IANA_ROWS.filter(([code]) => code >= 400);

  test.each(ERRORS)("%i has one of its own, with every vendor's meaning of it", async (code) => {
    const meanings = (await source.readShelf(String(code))).map(({ statusCode }) => statusCode);
    expect(new Set(meanings)).toEqual(new Set([code]));
    const all = entries.filter((entry) => entry.kind === "status" && entry.statusCode === code);
    expect(meanings).toHaveLength(all.length);
  });

  test.each([520, 521, 522, 523, 524, 525, 526, 527, 530])("Cloudflare's %i has one of its own", async (code) => {
    expect(new Set((await source.readShelf(String(code))).map(({ statusCode }) => statusCode))).toEqual(
      new Set([code]),
    );
  });

  test("what stands on a shelf with others needs no headline", async () => {
    const listed = new Set((await source.readHeadlines()).map(({ id }) => id));
    const apart = entries.filter((entry) => !isOfOneNumber(shelfOf(entry)));
    expect(apart.filter(({ id }) => listed.has(id))).toEqual([]);
    expect(listed.size + apart.length).toBe(entries.length);
  });

  test("finer codes stand where they are looked for", () => {
    const carried = entries.filter(({ carriers }) => carriers !== undefined);
    expect(carried.length).toBeGreaterThan(50);
    expect(carried.filter((entry) => !SUBCODE_SHELVES.includes(shelfOf(entry))).map(({ id }) => id)).toEqual([]);
  });
});

test("a file that could not be read is read again at the next call", async () => {
  let tries = 0;
  const files = openPackedFiles({
    shelves: new Map([
      ["404", () => (++tries === 1 ? Promise.reject(new Error("gone")) : file(shelves.get("404") ?? []))],
    ]),
    words: () => file(words),
    headlines: () => file(headlines),
    errors: () => file(errors),
  });
  await expect(files.readShelf("404")).rejects.toThrow("gone");
  expect((await files.readShelf("404"))[0]?.id).toBe("404");
  await files.readShelf("404");
  expect(tries).toBe(2);
});

test("any cells come back as they were", () => {
  const { cell } = fc.letrec<{ cell: Cell }>((tie) => ({
    cell: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.webUrl(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("cell"), { maxLength: 5 }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (files) => {
      const shared = collectWords(files);
      const pack = packWith(shared);
      for (const one of files) expect(unpack(pack(one), shared)).toEqual(one);
    }),
  );
});

test("every field of every entry is written", async () => {
  const keys = (all: readonly StatusEntry[]) => new Set(all.flatMap((entry) => Object.keys(entry)));
  const back = (await Promise.all([...shelves.keys()].map(packed.readShelf))).flat();
  expect(keys(back)).toEqual(keys(await allEntries()));
});
