import { lookup, prepareSearch, search } from "../../src/catalog/catalog.ts";
import type { StatusEntry } from "../../src/catalog/types.ts";
import { diagnoseWith } from "../../src/diagnosis/diagnose.ts";
import { CORPUS } from "../corpus/corpus.ts";
import { FIRST_RUNS } from "../corpus/first-runs.ts";
import { FIELDS, type Field, scoreCorpus } from "../corpus/score.ts";
import { QUERIES } from "../unit/catalog/queries.ts";
import { type Figure, median } from "./figures.ts";

const ROUNDS = 15;
/** Rounds before the first that counts: just-in-time compilation. */
const WARM_UP_ROUNDS = 5;

/** The search as a person types: one query for every further character of every query in the table. */
export async function benchSearch(): Promise<Figure[]> {
  await prepareSearch();
  const times: number[] = [];
  for (const [query] of QUERIES) {
    for (let length = 1; length <= query.length; length += 1) {
      const start = performance.now();
      await search(query.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return [
    {
      name: "search, one keystroke",
      value: median(times),
      unit: "ms",
      atMost: 1,
      note: `median of ${times.length} keystrokes, index built before`,
    },
  ];
}

/** The corpus as it stands was corrected with the rules; how they did on responses that they had never seen says more. */
function describeFirstRuns(field: Field): string {
  if (field === "registry") return "checked where the number has several meanings";
  const runs = FIRST_RUNS.flatMap(({ part, items, right }) => {
    const share = right[field];
    return share === undefined ? [] : [`${(share * 100).toFixed(1)} % of the ${part} (${items})`];
  });
  return `unseen, before the rules were corrected: ${runs.join(", ")}`;
}

/** The synchronous work of a diagnosis; the catalog's entries are loaded before, as in a view that is open. */
export async function benchDiagnosis(): Promise<Figure[]> {
  const entries = new Map<number, readonly StatusEntry[]>();
  for (const { response } of CORPUS) entries.set(response.statusCode, await lookup(response.statusCode));
  const times: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (const { response } of CORPUS) {
      const known = entries.get(response.statusCode) ?? [];
      const start = performance.now();
      diagnoseWith(response, known);
      if (round >= 0) times.push((performance.now() - start) * 1000);
    }
  }
  const scores = await scoreCorpus(CORPUS);
  return [
    {
      name: "diagnosis of a response",
      value: median(times),
      unit: "µs",
      atMost: 50,
      note: `median of ${ROUNDS} rounds over the ${CORPUS.length} responses of the corpus`,
    },
    ...FIELDS.map(
      (field): Figure => ({
        name: `corpus, ${field} as expected`,
        value: scores[field],
        unit: "ratio",
        atLeast: 1,
        note: describeFirstRuns(field),
      }),
    ),
  ];
}
