import type { Reading } from "../reading.ts";
import { type Clue, isStatus } from "./clue.ts";

function acted(header: string, product: string, value?: RegExp): Clue {
  return { header, kind: "made", layer: "waf", product, ...(value === undefined ? {} : { value }) };
}

/** Filters that name themselves in `Server` on what they pass as well: a refusal is theirs, anything else is not. */
function refuses(value: RegExp, product: string): Clue {
  return { header: "server", value, kind: "made", layer: "waf", product, when: isRefusal };
}

const isRefusal = isStatus(401, 403, 405, 406, 429, 493, 503, 999);

/** The phrase of a status line reaches us only with HTTP/1.1. */
const hasPhrase =
  (phrase: string) =>
  ({ reasonPhrase }: Reading): boolean =>
    reasonPhrase === phrase;

/** Imperva writes how it answered into `X-Iinfo`: `B15(…)` means that a rule of its own stopped the request. */
const IMPERVA_BLOCK = /\bB\d{1,3}\(/;

/**
 * Apache answers 406 itself only after a choice among versions, which it lists (mod_negotiation: `TCN`, `Alternates`).
 * Its page without any is the one that ModSecurity's rules ask for at most hosts.
 */
function isBlockBy406({ statusCode, headers, mediaType }: Reading): boolean {
  if (statusCode !== 406 || mediaType !== "text/html") return false;
  const isChoice =
    headers.has("tcn") || headers.has("alternates") || /\baccept(?!-enc)/i.test(headers.get("vary") ?? "");
  return !isChoice && headers.includes("content-type", "charset=iso-8859-1");
}

export const WAF_CLUES: readonly Clue[] = [
  acted("x-amzn-waf-action", "AWS WAF", /^(?:captcha|challenge|block)/i),
  acted("cf-chl-bypass", "Cloudflare"),
  acted("x-blocked-by-waf", "AWS WAF"),
  acted("x-vercel-mitigated", "Vercel Firewall", /^(?:challenge|deny)/i),
  acted("x-sucuri-block", "Sucuri"),
  acted("server", "DataDome", /^DataDome$/i),
  acted("x-dd-b", "DataDome"),
  // `X-DataDome: protected` is on what it lets through as well; a client id comes with its own pages.
  { header: "x-datadome-cid", kind: "made", layer: "waf", product: "DataDome", when: isStatus(403, 405) },
  acted("x-dotdefender-denied", "dotDefender"),
  acted("x-403-status-by", "DynamicWeb"),
  acted("aesecure-code", "aeSecure"),
  acted("x-panyun-error-reason", "360 PanYun"),
  acted("x-cachewall-reason", "CacheWall"),
  acted("x-data-origin", "NAXSI", /^naxsi/i),
  { header: "wzws-ray", kind: "made", layer: "waf", product: "360 WangZhanBao", when: isRefusal },
  { header: "x-kpsdk-ct", kind: "made", layer: "waf", product: "Kasada", when: isStatus(403, 429) },
  { header: "x-iinfo", value: IMPERVA_BLOCK, kind: "made", layer: "waf", product: "Imperva" },
  acted("server", "Zscaler", /^Zscaler/i),
  refuses(/^imunify360/i, "Imunify360"),
  refuses(/mod_security|NOYB/i, "ModSecurity"),
  refuses(/^WatchGuard/i, "WatchGuard"),
  refuses(/^SonicWALL/i, "SonicWall"),
  refuses(/^HuaweiCloudWAF/i, "Huawei Cloud WAF"),
  refuses(/^(?:Sucuri|Cloudproxy)/i, "Sucuri"),
  refuses(/^nginx-wallarm/i, "Wallarm"),
  refuses(/^IF_WAF/i, "Indusface"),
  // Alibaba Cloud's firewall blocks by 405, under the name of its proxy and with its cookie.
  {
    header: "set-cookie",
    value: /^acw_tc=/,
    kind: "made",
    layer: "waf",
    product: "Alibaba Cloud WAF",
    when: (reading) => isStatus(405)(reading) && reading.mediaType === "text/html" && !reading.headers.has("allow"),
  },
  {
    header: "server",
    value: /^Apache(?:$|[/ ])/i,
    kind: "made",
    layer: "waf",
    product: "ModSecurity",
    when: isBlockBy406,
  },
  {
    header: "content-type",
    value: /charset=iso-8859-1/i,
    kind: "made",
    layer: "waf",
    product: "ModSecurity",
    when: isBlockBy406,
  },
  refuses(/^rhino-core-shield/i, "Link11"),
  refuses(
    /^(?:Safe3|Safedog|Yxlink|WebRay|BDWAF|jiasule|NSFocus|Newdefend|Profense|ZENEDGE|greywizard)/i,
    "a web firewall",
  ),
  { header: "x-iinfo", kind: "passed", layer: "waf", product: "Imperva" },
  { header: "x-cdn", value: /^(?:Imperva|Incapsula)/i, kind: "passed", layer: "waf", product: "Imperva" },
  { header: "x-sucuri-cache", value: /^HIT/i, kind: "cached", layer: "waf", product: "Sucuri" },
  { header: "x-sucuri-cache", value: /^(?:MISS|BYPASS|EXPIRED)/i, kind: "relayed", layer: "waf", product: "Sucuri" },
  { header: "x-sucuri-id", kind: "passed", layer: "waf", product: "Sucuri" },
  { header: "x-datadome", kind: "passed", layer: "waf", product: "DataDome" },
];

/** Firewalls known by the words of their status line. Not by a header, so they are tried on every refusal. */
export const WAF_PHRASES: readonly { readonly product: string; readonly when: (reading: Reading) => boolean }[] = [
  { product: "WebKnight", when: hasPhrase("No Hacking") },
  { product: "WebKnight", when: hasPhrase("Hack Not Found") },
  { product: "ModSecurity", when: hasPhrase("ModSecurity Action") },
  { product: "DenyAll", when: hasPhrase("Condition Intercepted") },
];
