import { HarError } from "./har-error.ts";
import { BROKEN_OFF, isString, placeOf, skipSpace, skipString } from "./json-cursor.ts";

const KINDS_OF_BYTES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive. Unpack it first: the HAR file is one of the files in it"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture (PNG)"],
  [[0xff, 0xd8, 0xff], "a picture (JPEG)"],
  [[0x47, 0x49, 0x46, 0x38], "a picture (GIF)"],
  [[0x52, 0x49, 0x46, 0x46], "a media file (RIFF)"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x42, 0x5a, 0x68], "packed with bzip2. Unpack it first"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "packed with xz. Unpack it first"],
  [[0x28, 0xb5, 0x2f, 0xfd], "packed with Zstandard. Unpack it first"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7-Zip archive. Unpack it first"],
  [[0x0a, 0x0d, 0x0d, 0x0a], "a packet capture (pcapng), which holds packets and no HTTP entries"],
  [[0xd4, 0xc3, 0xb2, 0xa1], "a packet capture (pcap), which holds packets and no HTTP entries"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "an SQLite database"],
];

/** @throws HarError where the first bytes are those of a file that is no text */
export function refuseBinary(bytes: Uint8Array): void {
  for (const [signature, kind] of KINDS_OF_BYTES) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
      throw new HarError(`This is no HAR file: it is ${kind}.`);
    }
  }
}

const SHOWN_START = 40;

function startOf(text: string): string {
  const start = text
    .trimStart()
    .slice(0, SHOWN_START)
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ");
  return start.length < SHOWN_START ? start : `${start}…`;
}

const LITERAL = /[-+.\w]+/y;
const JSON_LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?)$/i;

/** The first thing in a text that no JSON holds, or its end. */
function findFault(text: string): number {
  let at = skipSpace(text, 0);
  while (at < text.length) {
    if (isString(text, at)) {
      const end = skipString(text, at);
      if (end === BROKEN_OFF) return at;
      at = end;
    } else if ("{}[],:".includes(text.charAt(at))) at += 1;
    else {
      LITERAL.lastIndex = at;
      const literal = LITERAL.exec(text)?.[0] ?? "";
      if (!JSON_LITERAL.test(literal)) return at;
      at += literal.length;
    }
    at = skipSpace(text, at);
  }
  return text.length;
}

/** Where JSON stops making sense: as the parser says, else the first thing that is no part of JSON. */
function faultPlace(text: string, reason: string): { readonly line: number; readonly column: number } {
  const position = /position (\d+)/.exec(reason)?.[1];
  return placeOf(text, position === undefined ? findFault(text) : Number(position));
}

/** What a text looks like that holds no entries. @param reason what the JSON parser said */
export function refuseText(text: string, reason: string): HarError {
  const start = text.slice(0, 2_000).trimStart();
  if (start === "" && text.trim() === "") return new HarError("This file is empty.");
  if (/^<(?:!doctype html|html|head|body|!--)/i.test(start)) {
    return new HarError(
      "This is a web page (HTML), not a HAR file. Where it came from a link, the page may be a login or an error.",
    );
  }
  if (start.startsWith("<?xml") || /^<[a-z][\w:-]*[\s>]/i.test(start)) {
    return new HarError(
      "This is XML, not a HAR file. Export the session as HAR (HTTP Archive) in the tool that wrote it.",
    );
  }
  if (/^curl\s/.test(start)) return new HarError("This is a curl command, not a HAR file.");
  if (/^(?:[A-Z]{3,10} \S+ HTTP\/|HTTP\/[\d.]+ \d{3})/.test(start)) {
    return new HarError("This is a raw HTTP message, not a HAR file, which is JSON.");
  }
  if (start.startsWith("{") || start.startsWith("[")) {
    const { line, column } = faultPlace(text, reason);
    return new HarError(
      `This begins like JSON and cannot be read, and no whole entry is in it. It stops making sense in line ${line}, column ${column}.`,
    );
  }
  return new HarError(`This is no HAR file, which is JSON. It begins with “${startOf(text)}”.`);
}
