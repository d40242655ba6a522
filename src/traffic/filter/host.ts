/**
 * Second-level labels under which registries of countries sell names: `example.co.uk`. The Public Suffix List knows
 * thousands of these and weighs more than all of this panel, so the usual ones stand here and views say "by host name".
 */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|go|gov|gouv|ltd|mil|ne|net|nom|or|org|plc|sch)$/;

/** Hosting under which every name is another owner's. */
const SHARED_HOSTING =
  /(?:^|\.)(?:github\.io|gitlab\.io|pages\.dev|workers\.dev|vercel\.app|netlify\.app|herokuapp\.com|web\.app|firebaseapp\.com|appspot\.com|run\.app|azurewebsites\.net|azurestaticapps\.net|azureedge\.net|cloudfront\.net|amazonaws\.com|blogspot\.com|fly\.dev|onrender\.com|ngrok\.io|ngrok\.app|glitch\.me|surge\.sh|deno\.dev|r2\.dev|myshopify\.com|wordpress\.com)$/;

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]*\])$/;

const [SLASH, QUESTION_MARK, HASH, COLON, BRACKET] = ["/", "?", "#", ":", "]"].map((character) =>
  character.charCodeAt(0),
);

/** Where the host of an address stands in it. */
export interface HostPlace {
  readonly from: number;
  /** Past the port, where there is one. */
  readonly to: number;
  /** Where the port begins with its colon; `to` without one. */
  readonly portAt: number;
}

/** The place of what `splitUrl` calls the host, without cutting it out. */
export function placeOfHost(url: string): HostPlace {
  const start = url.indexOf("://");
  if (start < 0) return { from: 0, to: url.length, portAt: url.length };
  const from = start + 3;
  let portAt = -1;
  let to = from;
  for (; to < url.length; to += 1) {
    const code = url.charCodeAt(to);
    if (code === SLASH || code === QUESTION_MARK || code === HASH) break;
    if (code === COLON) portAt = to;
    // Colons within the brackets are of an IPv6 address.
    else if (code === BRACKET) portAt = -1;
  }
  return { from, to, portAt: portAt < 0 ? to : portAt };
}

/** Host and port of an address. */
export function hostOf(url: string): string {
  const { from, to } = placeOfHost(url);
  return url.slice(from, to);
}

/** A host without its port, in lower case. */
export function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, "");
}

/** The part of a host name that hosts of one owner most likely share: `shop.example.co.uk` → `example.co.uk`. */
export function siteOf(host: string): string {
  const name = hostName(host);
  if (ADDRESS.test(name)) return name;
  const labels = name.split(".");
  if (SHARED_HOSTING.test(name)) return labels.slice(-3).join(".");
  const isCountry = labels.at(-1)?.length === 2;
  return labels.slice(isCountry && SECOND_LEVEL.test(labels.at(-2) ?? "") ? -3 : -2).join(".");
}
