import type { HeaderMap } from "./headers.ts";

/** One `Set-Cookie` line as browsers read it (draft-ietf-httpbis-rfc6265bis §5.6). */
export interface CookieLine {
  readonly name: string;
  /** Length of name and value, in characters. */
  readonly size: number;
  /** Names in lower case; the last of repeats counts, as in browsers. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const MAX_COOKIES = 50;

function readCookie(text: string): CookieLine {
  const [pair = "", ...rest] = text.split(";", 24);
  const equals = pair.indexOf("=");
  const name = equals < 0 ? "" : pair.slice(0, equals).trim();
  const value = pair.slice(equals + 1).trim();
  const attributes = new Map<string, string>();
  for (const part of rest) {
    const at = part.indexOf("=");
    const key = (at < 0 ? part : part.slice(0, at)).trim().toLowerCase();
    attributes.set(key, at < 0 ? "" : part.slice(at + 1).trim());
  }
  return { name, size: name.length + value.length, attributes, text };
}

/** All cookies that the response sets. Firefox joins the lines with line feeds. */
export function readCookies(headers: HeaderMap): readonly CookieLine[] {
  const cookies: CookieLine[] = [];
  for (const value of headers.all("set-cookie")) {
    for (const line of value.split("\n", MAX_COOKIES)) {
      if (line !== "" && cookies.length < MAX_COOKIES) cookies.push(readCookie(line));
    }
  }
  return cookies;
}
