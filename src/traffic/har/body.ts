import { isObject, textOf } from "./untrusted.ts";

/** The content of a response as a file holds it, by reference: nothing is decoded before somebody asks. */
export interface HarBody {
  readonly text: string;
  readonly isBase64: boolean;
}

export type BodyText =
  | { readonly text: string; readonly mimeType: string; readonly isCut: boolean }
  | { readonly unavailable: string };

/** What is shown of a body. */
export const MAX_BODY_CHARACTERS = 200_000;
/** UTF-8 takes at most three bytes a UTF-16 code unit, and base64 four characters for three bytes. */
const MAX_BASE64_LENGTH = MAX_BODY_CHARACTERS * 4;

/** Types that are no text whatever their bytes; a picture as SVG is text. */
const BINARY_TYPE =
  /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:octet-stream|pdf|wasm|zip|gzip|x-protobuf)\b)/i;
/** Control characters that no text holds. */
const BINARY_BYTE = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;

/** The body of an entry's `response.content`, or the sentence that says why the file has none. */
export function findBody(content: unknown): HarBody | string {
  if (!isObject(content)) return "The file holds no content for this response.";
  if (typeof content.text === "string") {
    return { text: content.text, isBase64: textOf(content.encoding)?.toLowerCase() === "base64" };
  }
  const file = textOf(content._file);
  if (file !== undefined) return `The body is in a file of its own beside the HAR file: ${file.slice(0, 100)}.`;
  const comment = textOf(content.comment);
  if (comment !== undefined) return `The file holds no body for this response. It says: “${comment.slice(0, 200)}”`;
  return "The file holds no body for this response.";
}

function charsetOf(mimeType: string): string {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(mimeType)?.[1] ?? "utf-8";
}

function decodeBytes(bytes: Uint8Array, mimeType: string): string {
  try {
    return new TextDecoder(charsetOf(mimeType)).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    const room = text
      .slice(0, MAX_BASE64_LENGTH)
      .replace(/[\s=]+/g, "")
      .replaceAll("-", "+")
      .replaceAll("_", "/");
    return Uint8Array.from(atob(room.slice(0, room.length - (room.length % 4 === 1 ? 1 : 0))), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}

/**
 * A body as text that can be shown, cut to `MAX_BODY_CHARACTERS`. Pictures and other binary content are none.
 * @param mimeType the media type of the content, empty where unknown
 */
export function bodyText(body: HarBody, mimeType: string): BodyText {
  if (BINARY_TYPE.test(mimeType)) return binary(mimeType);
  const bytes = body.isBase64 ? decodeBase64(body.text) : undefined;
  if (body.isBase64 && bytes === undefined) {
    return { unavailable: "The body is marked as base64 and cannot be decoded." };
  }
  const text = bytes === undefined ? body.text : decodeBytes(bytes, mimeType);
  if (BINARY_BYTE.test(text.slice(0, 1_000))) return binary("");
  const wasCut = bytes !== undefined && body.text.length > MAX_BASE64_LENGTH;
  return { text: text.slice(0, MAX_BODY_CHARACTERS), mimeType, isCut: wasCut || text.length > MAX_BODY_CHARACTERS };
}

function binary(mimeType: string): BodyText {
  const kind = mimeType === "" ? "binary" : mimeType.split(";", 1)[0];
  return { unavailable: `The body is ${kind}, which cannot be shown as text.` };
}
