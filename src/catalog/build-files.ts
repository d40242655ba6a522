import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { packCatalog } from "./packed-files.ts";
import { readSources } from "./source-files.ts";

const FILES_MODULE = fileURLToPath(new URL("./files.ts", import.meta.url));
/** The zero byte marks a module that is no file. */
const PACKED = "\0catalog/";

/** The modules of the packed catalog, by name. */
async function makeModules(): Promise<ReadonlyMap<string, string>> {
  const { shelves, words, headlines, errors } = packCatalog(await readSources());
  const data = new Map<string, unknown>([...shelves, ["words", words], ["headlines", headlines], ["errors", errors]]);
  return new Map([...data].map(([name, value]) => [name, `export default ${JSON.stringify(value)}`]));
}

/** The module that takes the place of `files.ts`: it loads each shelf when it is needed. */
function filesModule(shelves: readonly string[]): string {
  const load = (name: string) => `() => import(${JSON.stringify(`${PACKED}${name}`)}).then((file) => file.default)`;
  return `
import { openPackedFiles } from "./packed-files.ts";
export const FILES = openPackedFiles({
  shelves: new Map([${shelves.map((name) => `[${JSON.stringify(name)}, ${load(name)}]`).join(",\n")}]),
  words: ${load("words")},
  headlines: ${load("headlines")},
  errors: ${load("errors")},
});`;
}

/** What else is made beside the shelves. */
const SHARED: readonly string[] = ["words", "headlines", "errors"];

/**
 * Makes one small file of each shelf of the catalog. The sources stay as people edit them, one file per registry, facts
 * and prose apart; the development server reads those.
 */
export function packCatalogFiles(): Plugin {
  let modules: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: "catalog-files",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(PACKED) ? id : undefined),
    async load(id) {
      if (id !== FILES_MODULE && !id.startsWith(PACKED)) return undefined;
      modules ??= makeModules();
      const all = await modules;
      if (id === FILES_MODULE) return filesModule([...all.keys()].filter((name) => !SHARED.includes(name)));
      return all.get(id.slice(PACKED.length));
    },
  };
}

/** The name of the file that a module of the catalog goes into: entries by shelf, long guides by their own. */
export function catalogFile(id: string): string | undefined {
  if (id.startsWith(PACKED)) return `catalog-${id.slice(PACKED.length)}`;
  const guide = /assets\/catalog\/en\/guides\/([\w-]+)\.json$/.exec(id)?.[1];
  return guide === undefined ? undefined : `catalog-guide-${guide}`;
}
