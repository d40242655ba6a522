import { readdirSync, readFileSync } from "node:fs";
import { type HarFile, readHarFile } from "../../../../src/traffic/har/read-har.ts";

const FOLDER = new URL("../../../har/", import.meta.url);

/** The names of the sample files of producers, without `.har`. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".har"))
  .map((name) => name.slice(0, -".har".length));

/** The bytes of a sample, by its path without `.har`. */
export function sampleBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`${name}.har`, FOLDER)));
}

export function sampleText(name: string): string {
  return new TextDecoder().decode(sampleBytes(name));
}

export function readSample(name: string): Promise<HarFile> {
  return readHarFile(sampleBytes(name));
}
