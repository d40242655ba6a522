import { splitUrl } from "../groups.ts";

/**
 * Second-level labels under which registries of countries sell names: `example.co.uk`. The Public Suffix List knows
 * thousands of these and weighs more than all of this panel, so the usual ones stand here and views say "by host name".
 */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|go|gov|gouv|ltd|mil|ne|net|nom|or|org|plc|sch)$/;

/** Hosting under which every name is another owner's. */
const SHARED_HOSTING =
  /(?:^|\.)(?:github\.io|gitlab\.io|pages\.dev|workers\.dev|vercel\.app|netlify\.app|herokuapp\.com|web\.app|firebaseapp\.com|appspot\.com|run\.app|azurewebsites\.net|azurestaticapps\.net|azureedge\.net|cloudfront\.net|amazonaws\.com|blogspot\.com|fly\.dev|onrender\.com|ngrok\.io|ngrok\.app|glitch\.me|surge\.sh|deno\.dev|r2\.dev|myshopify\.com|wordpress\.com)$/;

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]*\])$/;

/** Host and port of an address that is kept; a quicker way to the host of `splitUrl` for a hundred thousand of them. */
export function hostOf(url: string): string {
  const start = url.indexOf("://") + 3;
  const end = start < 3 ? -1 : url.indexOf("/", start);
  const host = url.slice(start, Math.max(start, end));
  // Anything out of the ordinary goes the longer way.
  return end < 0 || /[?#]/.test(host) ? splitUrl(url).host : host;
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
