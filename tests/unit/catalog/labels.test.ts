import { describe, expect, test } from "vitest";
import { allEntries, lookup, lookupById, lookupNetworkError } from "../../../src/catalog/catalog.ts";
import { bugReportLine, docsLabel, incidentNote, labelsOf, supportReply } from "../../../src/catalog/labels.ts";
import type { StatusEntry } from "../../../src/catalog/types.ts";

async function entryOf(id: string): Promise<StatusEntry> {
  const entry = await lookupById(id);
  if (entry === undefined) throw new Error(`${id} is not in the catalog`);
  return entry;
}

test.each([
  ["404", undefined, "404 Not Found"],
  ["418", undefined, "418 (Unused)"],
  ["502", "never shown for official codes", "502 Bad Gateway"],
  ["err-name-not-resolved", undefined, "net::ERR_NAME_NOT_RESOLVED"],
])("docs label of %s", async (id, vendor, label) => {
  expect(docsLabel(await entryOf(id), vendor)).toBe(label);
});

test("a vendor's code names the vendor", async () => {
  const official = await entryOf("504");
  const vendors: StatusEntry = { ...official, registry: "cloudflare", statusCode: 522, name: "Connection Timed Out" };
  expect(docsLabel(vendors, "Cloudflare")).toBe("522 Connection Timed Out (Cloudflare)");
  expect(docsLabel(vendors)).toBe("522 Connection Timed Out");
});

test("a sub-code stands as its vendor writes it", async () => {
  const { statusCode: _status, ...official } = await entryOf("403");
  const sub: StatusEntry = { ...official, kind: "subcode", subcode: "403.14", registry: "iis", name: "Listing Denied" };
  expect(docsLabel(sub, "Microsoft IIS")).toBe("403.14 Listing Denied (Microsoft IIS)");
});

test("a number that nobody defined keeps its number", async () => {
  const [entry] = await lookup(471);
  if (entry === undefined) throw new Error("471 has no class");
  expect(docsLabel(entry)).toMatch(/^471 \S/);
});

test("a failure that the catalog does not know keeps its name", async () => {
  const entry = await lookupNetworkError("net::ERR_OF_TOMORROW");
  if (entry === undefined) throw new Error("no general entry");
  expect(docsLabel(entry)).toBe("net::ERR_OF_TOMORROW");
});

describe("a bug report's line", () => {
  test("says what is known", async () => {
    const context = {
      count: 3,
      method: "GET",
      address: "https://example.org/a",
      timeStamp: Date.UTC(2026, 10, 21, 12),
      requestId: "7f3a",
    };
    expect(bugReportLine(await entryOf("404"), context)).toBe(
      "GET https://example.org/a → 404 Not Found ×3 · 2026-11-21T12:00:00.000Z · request id 7f3a · RFC 9110 §15.5.5",
    );
  });

  test("says nothing of what is not known", async () => {
    expect(bugReportLine(await entryOf("404"))).toBe("404 Not Found · RFC 9110 §15.5.5");
    expect(bugReportLine(await entryOf("404"), { count: 1 })).toBe("404 Not Found · RFC 9110 §15.5.5");
  });

  test("leaves braces in an address alone", async () => {
    expect(bugReportLine(await entryOf("404"), { address: "/{label}/$&", requestId: "{times}" })).toBe(
      "/{label}/$& → 404 Not Found · request id {times} · RFC 9110 §15.5.5",
    );
  });
});

describe("a support reply", () => {
  test("gives the visitor a step", async () => {
    const entry = await entryOf("404");
    expect(supportReply(entry)).toBe(
      `The error is 404 Not Found. ${entry.meaning} You can try this: ${entry.steps.visitor}`,
    );
  });

  test("takes the blame where visitors cannot mend it", async () => {
    expect(supportReply(await entryOf("500"))).toContain("The cause is most likely not on your side.");
  });

  test("does not, where the visitor's own network may be at fault", async () => {
    expect(supportReply(await entryOf("err-connection-failed"))).not.toContain("not on your side");
  });

  test("offers no cure where nothing is broken", async () => {
    const entry = await entryOf("200");
    expect(supportReply(entry)).toBe(`The answer was 200 OK. ${entry.meaning}`);
  });
});

test("an incident note holds time, label, count, place and the next step", async () => {
  const entry = await entryOf("502");
  const context = { count: 12, address: "example.org", timeStamp: Date.UTC(2026, 10, 21, 12) };
  expect(incidentNote(entry, context)).toBe(
    `2026-11-21T12:00:00.000Z 502 Bad Gateway ×12 · example.org. ${entry.meaning} Next: ${entry.steps.operator}`,
  );
});

const entries = await allEntries();

test.each(entries.map((entry) => [entry.id, entry] as const))("labels of %s are plain", (_id, entry) => {
  for (const label of Object.values(labelsOf(entry, { vendor: "Vendor", count: 2, method: "GET", address: "/a" }))) {
    expect(label).not.toMatch(/[`{}\n]|\s{2}|undefined|^\s|\s$/);
    expect(label.length).toBeLessThan(700);
  }
});
