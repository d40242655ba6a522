/** Pieces of a text, made one after the other. */
export type Parts = Iterable<string> | AsyncIterable<string>;

/** Work in one go, so that keys and drawing never wait longer. */
const SLICE_MS = 12;

function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Makes all pieces without a long task.
 * @param onPart told of the number of pieces so far, a few times a second
 * @throws the signal's reason, where it stops the work
 */
export async function collectParts(
  parts: Parts,
  signal?: AbortSignal,
  onPart?: (count: number) => void,
): Promise<string[]> {
  const collected: string[] = [];
  let since = performance.now();
  for await (const part of parts) {
    collected.push(part);
    if (performance.now() - since < SLICE_MS) continue;
    onPart?.(collected.length);
    await giveWay();
    signal?.throwIfAborted();
    since = performance.now();
  }
  return collected;
}

export interface Preview {
  readonly text: string;
  /** False where the text goes on. */
  readonly isWhole: boolean;
}

/** A longer line would fill the dialog by itself. */
const MAX_LINE_LENGTH = 400;

/** The first lines of what the pieces come to. Makes no more pieces than that takes. */
export async function previewParts(parts: Parts, lines: number): Promise<Preview> {
  let text = "";
  let count = 0;
  let isWhole = true;
  for await (const part of parts) {
    text += part;
    count += part.split("\n").length - 1;
    if (count <= lines) continue;
    isWhole = false;
    break;
  }
  const shown = text.split("\n").slice(0, isWhole ? undefined : lines);
  const cut = shown.map((line) => (line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)} …` : line));
  return { text: cut.join("\n"), isWhole };
}
