import { createPace } from "./pace.ts";

/** Pieces of a text, made one after the other. */
export type Parts = Iterable<string> | AsyncIterable<string>;

/** Told of the number of pieces so far, a few times a second. */
type OnPart = (count: number) => void;

/** Hands over one piece after the other without a long task. @throws the signal's reason, where it stops the work */
async function eachPart(
  parts: Parts,
  take: (part: string) => void,
  signal?: AbortSignal,
  onPart?: OnPart,
): Promise<void> {
  const pace = createPace();
  let count = 0;
  for await (const part of parts) {
    take(part);
    count += 1;
    const pause = pace();
    if (pause === undefined) continue;
    onPart?.(count);
    await pause;
    signal?.throwIfAborted();
  }
}

/** A text that is longer than its taker can take. */
export class TooLongError extends Error {}

/**
 * Makes all pieces, as one text.
 * @param maxCharacters where a longer text is of no use
 * @throws the signal's reason, where it stops the work
 * @throws TooLongError as soon as the text is longer
 */
export async function collectText(
  parts: Parts,
  signal?: AbortSignal,
  onPart?: OnPart,
  maxCharacters: number = Number.POSITIVE_INFINITY,
): Promise<string> {
  const collected: string[] = [];
  let characters = 0;
  const take = (part: string) => {
    collected.push(part);
    characters += part.length;
    if (characters > maxCharacters) throw new TooLongError();
  };
  await eachPart(parts, take, signal, onPart);
  return collected.join("");
}

/** Characters that are turned into bytes at once; more would be a long task at the end. */
const CHARACTERS_PER_BLOB = 200_000;

/** Makes all pieces, as the content of a file. @throws the signal's reason, where it stops the work */
export async function collectBlob(
  parts: Parts,
  mediaType: string,
  signal?: AbortSignal,
  onPart?: OnPart,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let characters = 0;
  const take = (part: string) => {
    waiting.push(part);
    characters += part.length;
    if (characters < CHARACTERS_PER_BLOB) return;
    blobs.push(new Blob(waiting));
    waiting = [];
    characters = 0;
  };
  await eachPart(parts, take, signal, onPart);
  return new Blob([...blobs, ...waiting], { type: `${mediaType};charset=utf-8` });
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
  const pace = createPace();
  let text = "";
  let count = 0;
  let isWhole = true;
  for await (const part of parts) {
    text += part;
    count += part.split("\n").length - 1;
    if (count > lines) {
      isWhole = false;
      break;
    }
    await pace();
  }
  const shown = text.split("\n").slice(0, isWhole ? undefined : lines);
  const cut = shown.map((line) => (line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)} …` : line));
  return { text: cut.join("\n"), isWhole };
}
