import { describe, expect, test } from "vitest";
import type { StatusFacts } from "../../../src/catalog/types.ts";
import { IANA_ROWS } from "./iana-rows.ts";
import { readCatalog } from "./read-catalog.ts";

const groups = await readCatalog();
const all = groups.flatMap((group) => group.facts);
const byId = new Map(all.map((entry) => [entry.id, entry]));

/** The number by which files are sorted: the status, or the sub-code's own number, in which `404.10` follows `404.9`. */
function orderOf(entry: StatusFacts): number {
  const [whole = "0", part = "0"] = (entry.subcode?.replace(/^[A-Z]+/, "") ?? String(entry.statusCode ?? 0)).split(".");
  return Number(whole) + Number(part) / 1_000;
}

describe("files of facts", () => {
  test.each(groups.map((group) => [group.name, group] as const))("%s is sorted by code", (name, { facts }) => {
    if (name === "classes") return expect(facts.map((entry) => entry.id)).toContain("5xx");
    const sorted = [...facts].sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
    expect(facts.map((entry) => entry.id)).toEqual(sorted.map((entry) => entry.id));
  });

  test.each(groups.map((group) => [group.name, group] as const))("%s: facts and prose match", (_name, group) => {
    const ids = group.facts.map((entry) => entry.id);
    expect(Object.keys(group.prose).sort()).toEqual([...ids].sort());
  });

  test.each(groups.filter(({ name }) => /^\dxx$/.test(name)).map((group) => [group.name, group] as const))(
    "%s holds the registered codes of its class and nothing else",
    (name, { facts }) => {
      const registered = IANA_ROWS.map(([code]) => code).filter((code) => String(code).startsWith(name.charAt(0)));
      expect(facts.map(({ statusCode }) => statusCode)).toEqual(registered);
      expect(new Set(facts.map(({ registry }) => registry))).toEqual(new Set(["iana"]));
    },
  );

  test("ids are unique", () => {
    expect(byId.size).toBe(all.length);
  });
});

/** The fields of its kind are there. */
function checkKind(entry: StatusFacts): void {
  expect(entry.name).not.toBe("");
  expect(entry.statusCode !== undefined).toBe(entry.kind === "status");
  expect(entry.subcode !== undefined).toBe(entry.kind === "subcode");
  expect(entry.category !== undefined).toBe(entry.kind === "network-error");
  if (entry.kind === "subcode") expect(entry.carriers).toBeDefined();
  else expect(entry.aliases).toBeUndefined();
  if (entry.kind !== "network-error") expect(entry.networkErrors).toBeUndefined();
  if (entry.kind === "network-error") expect(entry.registry).toBe("browser");
  expect(entry.fixers.length).toBeGreaterThan(0);
  expect((entry.specification === undefined ? 0 : 1) + entry.sources.length).toBeGreaterThan(0);
}

/** Its id, number and class fit. */
function checkId(entry: StatusFacts): void {
  if (entry.registry === "iana" && entry.kind === "status") {
    expect(entry.id).toBe(String(entry.statusCode));
  } else if (entry.kind === "status") {
    expect(entry.id).toMatch(new RegExp(`^[a-z-]+-${entry.statusCode}(-[a-z-]+)?$`));
  }
  expect(entry.id).toMatch(/^[a-z0-9-]+$/i);
}

/** Redirect facts only on redirects. */
function checkRedirect(entry: StatusFacts): void {
  const isFollowed = entry.registry === "iana" && [301, 302, 303, 307, 308].includes(entry.statusCode ?? 0);
  if (isFollowed || entry.keepsMethod !== undefined) {
    expect(Math.floor((entry.statusCode ?? 0) / 100)).toBe(3);
    expect(entry.keepsMethod).toBeDefined();
  }
}

/** Links are https and well formed. */
function checkLinks(entry: StatusFacts): void {
  for (const { label, url } of [...(entry.specification ? [entry.specification] : []), ...entry.sources]) {
    expect(label).not.toBe("");
    expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\//);
    expect(() => new URL(url)).not.toThrow();
    const section = /^RFC (\d+) §([\d.]+)$/.exec(label);
    if (section) expect(url).toBe(`https://www.rfc-editor.org/rfc/rfc${section[1]}.html#section-${section[2]}`);
  }
  const page = "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/";
  if (entry.mdn !== undefined) expect(entry.mdn).toBe(`${page}${entry.statusCode}`);
}

/** Related entries exist, and name it back where both are of one kind and registry. */
function checkRelated(entry: StatusFacts): void {
  expect(new Set(entry.related).size).toBe(entry.related.length);
  for (const otherId of entry.related) {
    const other = byId.get(otherId);
    expect(other, `${entry.id} → ${otherId}`).toBeDefined();
    expect(otherId).not.toBe(entry.id);
    const sameRow = other?.kind === entry.kind && other.registry === entry.registry && entry.kind !== "class";
    if (sameRow) expect(other.related, `${otherId} → ${entry.id}`).toContain(entry.id);
  }
}

/** Header names are spelt like header names. */
function checkHeaders(entry: StatusFacts): void {
  for (const header of entry.headers) expect(header).toMatch(/^[A-Z][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*$/);
}

test.each(all.map((entry) => [entry.id, entry] as const))("facts of %s", (_id, entry) => {
  for (const check of [checkKind, checkId, checkRedirect, checkLinks, checkRelated, checkHeaders]) check(entry);
});
