import { HarError } from "./har-error.ts";
import type { Problems } from "./problems.ts";
import { refuseBinary } from "./recognize.ts";

/**
 * Larger texts do not fit: V8 makes no string of more than 2^29 - 24 characters, and a parsed file takes several times
 * its size in memory.
 */
export const MAX_TEXT_BYTES = 500_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

type Packing = "gzip" | "deflate";

/** How a whole file is packed, by its first bytes: RFC 1952 §2.3.1 and, as mitmproxy's `.zhar`, RFC 1950 §2.2. */
function packingOf(bytes: Uint8Array): Packing | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return "gzip";
  return first === 0x78 && ((first << 8) | second) % 31 === 0 ? "deflate" : undefined;
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** @throws HarError for a size that cannot be read */
export function refuseHuge(bytes: number): void {
  if (bytes <= MAX_TEXT_BYTES) return;
  throw new HarError(
    `This file holds ${megabytes(bytes)} of text; up to ${megabytes(MAX_TEXT_BYTES)} can be read. Export a shorter recording, or one without bodies.`,
  );
}

async function unpack(packed: Bytes, packing: Packing, problems: Problems): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream(packing));
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      length += part.value.length;
      // A small file may unpack to any size, so it stops as soon as it is too large.
      refuseHuge(length);
    }
  } catch (error) {
    if (error instanceof HarError) throw error;
    if (length === 0)
      throw new HarError("This file is packed, and cannot be unpacked: it is damaged from its beginning on.");
    problems.add(`The packed file is damaged or breaks off: ${length} bytes of its text could be unpacked.`);
  }
  return joinChunks(chunks, length);
}

/** Servers pack what is packed once more; a file that unpacks to itself would never end. */
const MAX_LAYERS = 4;

async function unpackLayers(packed: Bytes, problems: Problems): Promise<Bytes> {
  let bytes = packed;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const packing = packingOf(bytes);
    if (packing === undefined) return bytes;
    bytes = await unpack(bytes, packing, problems);
  }
  throw new HarError("This file is packed again and again.");
}

/** UTF-16 without a byte order mark shows by the zeros beside the ASCII that JSON begins with. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0) return "utf-16le";
  return first === 0 && second !== 0 && second !== undefined ? "utf-16be" : "utf-8";
}

const REPLACED = /\uFFFD/g;
/** So much of a text, from its first character beyond ASCII on, tells how the whole was written. */
const SAMPLE_LENGTH = 1_000_000;

/**
 * Bytes that are no UTF-8: where most characters beyond ASCII come out right, single damaged ones are marked; where
 * none do, the file is of the single-byte encoding that Windows programs write (WHATWG Encoding, windows-1252).
 */
function decodeDamaged(bytes: Uint8Array, problems: Problems): string {
  const text = new TextDecoder().decode(bytes);
  const start = text.search(/\P{ASCII}/u);
  const sample = text.slice(start, start + SAMPLE_LENGTH);
  const damaged = sample.match(REPLACED)?.length ?? 0;
  const beyondAscii = sample.match(/\P{ASCII}/gu)?.length ?? 0;
  if (damaged * 2 > beyondAscii) {
    problems.add("The file is not UTF-8, as HAR files must be; it was read as Windows-1252.");
    return new TextDecoder("windows-1252").decode(bytes);
  }
  problems.add("Some bytes of the file are no UTF-8; they show as �.");
  return text;
}

function decodeText(bytes: Uint8Array, problems: Problems): string {
  const encoding = encodingOf(bytes);
  if (encoding !== "utf-8") {
    problems.add(`The file is ${encoding.toUpperCase()}; HAR files are UTF-8. It was read all the same.`);
    return new TextDecoder(encoding).decode(bytes);
  }
  try {
    // As a stream that may go on: a file that broke off inside a character is no other encoding.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return decodeDamaged(bytes, problems);
  }
}

/**
 * The text of a file, unpacked where it is gzip or zlib, whatever Unicode encoding it is in.
 * @throws HarError for files that are no text, and for more than `MAX_TEXT_BYTES`
 */
export async function decodeFile(bytes: Bytes, problems: Problems): Promise<string> {
  const plain = await unpackLayers(bytes, problems);
  refuseHuge(plain.length);
  refuseBinary(plain);
  return decodeText(plain, problems);
}
