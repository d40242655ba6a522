import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HarFile, readHarFile } from "../../../../src/traffic/har/read-har.ts";

const FOLDER = join(import.meta.dirname, "../../../har");

/** The names of the sample files of producers, without `.har`. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".har"))
  .map((name) => name.slice(0, -".har".length));

/** The bytes of a sample, by its path without `.har`. */
export function sampleBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(FOLDER, `${name}.har`)));
}

export function sampleText(name: string): string {
  return new TextDecoder().decode(sampleBytes(name));
}

export function readSample(name: string): Promise<HarFile> {
  return readHarFile(sampleBytes(name));
}
