/** All benchmarks: a table for people, `.output/bench.json` for programs. Fails where a limit is passed. */
import { writeFile } from "node:fs/promises";
import { benchDiagnosis, benchSearch } from "./explaining.ts";
import { isWithin, tableOf } from "./figures.ts";
import { benchHar } from "./har.ts";
import { benchPageLoad } from "./page-load.ts";
import { benchPanel } from "./panel.ts";
import { benchPopup } from "./popup.ts";
import { benchMemory, benchRecordPath } from "./record-path.ts";
import { measureSizes } from "./sizes.ts";

const EXTENSION = ".output/chrome-mv3";

// Memory first: what the others leave behind would count.
const figures = [...benchMemory(), ...benchRecordPath(), ...(await measureSizes(EXTENSION))];
figures.push(...benchHar());
figures.push(...(await benchSearch()), ...(await benchDiagnosis()));
figures.push(...(await benchPopup(EXTENSION)));
figures.push(...(await benchPanel(EXTENSION)));
figures.push(...(await benchPageLoad(EXTENSION)));

console.table(tableOf(figures));
await writeFile(".output/bench.json", `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = figures.every(isWithin) ? 0 : 1;
