import type { CatalogFiles } from "./catalog-files.ts";
import { openSourceFiles } from "./source-files.ts";

/** Where the catalog is read. A build puts a module of its own in the place of this one: see `build-files.ts`. */
export const FILES: CatalogFiles = openSourceFiles();
