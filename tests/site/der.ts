/** The few shapes of ASN.1's DER encoding (X.690) that an X.509 certificate needs. */

/** One element: its tag, the length of its content, the content. */
function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), encodeLength(content.length), content]);
}

/** Short form below 128, else the number of length bytes and then those (X.690 §8.1.3). */
function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

/** Base 128 with a continuation bit, the first two arcs in one number (X.690 §8.19). */
function encodeArcs(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left % 128) | 0x80);
    return groups;
  });
  return Buffer.from(bytes);
}

export const sequence = (...items: readonly Uint8Array[]): Buffer => element(0x30, ...items);
export const set = (...items: readonly Uint8Array[]): Buffer => element(0x31, ...items);
export const objectId = (dotted: string): Buffer => element(0x06, encodeArcs(dotted));
export const utf8 = (text: string): Buffer => element(0x0c, Buffer.from(text));
export const octets = (content: Uint8Array): Buffer => element(0x04, content);
export const truth = (): Buffer => element(0x01, Buffer.from([0xff]));
/**
 * A big-endian number in as few bytes as it takes (X.690 §8.3.2), with a zero byte before a set first bit, which would
 * make it negative.
 */
export function positiveInteger(bytes: Uint8Array): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Buffer.from([0]) : bytes.subarray(start);
  return element(0x02, Buffer.alloc((digits[0] ?? 0) >= 0x80 ? 1 : 0), digits);
}
export const smallInteger = (value: number): Buffer => element(0x02, Buffer.from([value]));
/** A whole number of bytes: no unused bits at the end. */
export const bits = (content: Uint8Array): Buffer => element(0x03, Buffer.from([0]), content);
/** Context-specific and constructed: `[n]` around other elements. */
export const tagged = (number: number, ...items: readonly Uint8Array[]): Buffer => element(0xa0 | number, ...items);
/** Context-specific and primitive: `[n]` in place of the type's own tag. */
export const taggedText = (number: number, text: string): Buffer => element(0x80 | number, Buffer.from(text));
/** UTCTime to the second: what certificates must use before 2050 (RFC 5280 §4.1.2.5.1). */
export const time = (date: Date): Buffer => {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, "")
    .replaceAll(/[-:T]/g, "");
  return element(0x17, Buffer.from(`${digits.slice(2)}Z`));
};
