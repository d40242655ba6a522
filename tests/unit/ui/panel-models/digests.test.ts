import { expect, test, vi } from "vitest";
import type { Diagnosis } from "../../../../src/diagnosis/types.ts";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { EMPTY_LIST, nextRevision } from "../../../../src/ui/models/entry-source.ts";
import { createDigests } from "../../../../src/ui/models/panel/digests.ts";
import { entryOf } from "../../../support/builders.ts";

const entries = Array.from({ length: 30 }, (_, index) => entryOf({ id: index + 1, statusCode: 400 + index }));

function diagnosisOf({ statusCode = 0 }: Entry): Diagnosis {
  const findings = statusCode % 2 === 0 ? [{ ruleId: "rule", level: "MUST" as const, text: "", reference: "" }] : [];
  return { origin: { layer: "cdn", product: "Fastly", evidence: [] }, causes: [], findings } as unknown as Diagnosis;
}

/** Digests whose idle moments the test grants. */
function open(diagnose = vi.fn(async (entry: Entry) => diagnosisOf(entry))) {
  const waiting: (() => void)[] = [];
  const digests = createDigests({ diagnose, idle: () => new Promise((resolve) => waiting.push(resolve)) });
  const grant = async () => {
    waiting.shift()?.();
    await vi.waitFor(() => undefined);
    for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
  };
  return { digests, diagnose, grant, waiting };
}

test("nothing is diagnosed before there is time, and then all is", async () => {
  const { digests, diagnose, grant } = open();
  digests.follow(nextRevision(EMPTY_LIST, entries, 0));
  expect(diagnose).not.toHaveBeenCalled();
  await grant();
  await vi.waitFor(async () => {
    await grant();
    expect(digests.progress.value).toEqual({
      known: 30,
      total: 30,
      withFindings: 15,
      rules: new Map([["rule", { level: "MUST", text: "", count: 15 }]]),
    });
  });
  expect(digests.of(entries[0] as Entry)).toEqual({ layer: "cdn", product: "Fastly", rules: ["rule"] });
  expect(digests.of(entries[0] as Entry)).toBe(digests.of(entries[2] as Entry));
  expect(diagnose).toHaveBeenCalledTimes(30);
});

test("rows in sight come first, and say when they have come", async () => {
  const { digests, diagnose, grant } = open();
  digests.follow(nextRevision(EMPTY_LIST, entries, 0));
  const inSight = entries.slice(20, 22);
  digests.prefer(inSight);
  await grant();
  expect(diagnose.mock.calls.slice(0, 2).map(([entry]) => entry)).toEqual(inSight);
  expect(digests.seen.value).toBe(1);
});

test("an entry that changed is diagnosed again, the others are not", async () => {
  const { digests, diagnose, grant } = open();
  const list = nextRevision(EMPTY_LIST, entries.slice(0, 3), 0);
  digests.follow(list);
  await grant();
  const changed = entryOf({ id: 3, statusCode: 500 });
  digests.follow(nextRevision(list, [...entries.slice(0, 2), changed], 2));
  await grant();
  expect(diagnose).toHaveBeenCalledTimes(4);
  expect(diagnose).toHaveBeenLastCalledWith(changed);
  expect(digests.progress.value.known).toBe(3);
});

test("a diagnosis that fails says nothing and stops nothing", async () => {
  const { digests, grant } = open(vi.fn(async () => Promise.reject(new Error("no"))));
  digests.follow(nextRevision(EMPTY_LIST, entries.slice(0, 2), 0));
  await grant();
  expect(digests.of(entries[1] as Entry)).toEqual({ rules: [] });
});
