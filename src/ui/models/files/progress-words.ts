import type { FilePhase, FileProgress } from "./file-messages.ts";

/** What is being done, in words for a person who waits; heard once by those who listen. */
export const PHASE_WORDS: Readonly<Record<FilePhase, string>> = {
  reading: "Reading the file",
  decoding: "Unpacking the text",
  parsing: "Taking the JSON apart",
  entries: "Reading the entries",
};

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);
}

/** How far a phase is, where it has parts: `12 of 98 MB`, `4,000 of 20,000`. */
export function partsInWords({ phase, done, total }: FileProgress): string {
  if (total === 0) return "";
  if (phase === "reading") return `${megabytes(done)} of ${megabytes(total)} MB`;
  return phase === "entries" ? `${done.toLocaleString("en")} of ${total.toLocaleString("en")}` : "";
}
