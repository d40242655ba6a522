import { signal } from "@preact/signals";
import { hostOf } from "../../../traffic/filter/host.ts";
import { remember } from "../../../traffic/filter/remember.ts";

/** The site of a host: the name that somebody registered, or the host itself where nobody registers names. */
export type SiteOf = (host: string) => string;

const found = signal<SiteOf | "unreadable">();
let isLoading = false;

async function load(): Promise<void> {
  if (isLoading || typeof found.peek() === "function") return;
  isLoading = true;
  try {
    const { parse } = await import("tldts/dist/index.esm.min.js");
    found.value = remember((host) => {
      // As browsers do: hosting under which every name has another owner counts, so `a.github.io` is a site.
      const { domain, hostname } = parse(host, { allowPrivateDomains: true });
      return domain ?? hostname ?? host;
    });
  } catch {
    found.value = "unreadable";
  }
  isLoading = false;
}

/**
 * Tells sites apart by the Public Suffix List (https://publicsuffix.org/list/). It is loaded when somebody first asks,
 * and a reader that read `undefined` hears of it when it has come.
 * @returns `unreadable` where it could not be loaded
 */
export function readSites(): SiteOf | "unreadable" | undefined {
  void load();
  return found.value;
}

/**
 * Whether an address is of the same site as a page. Schemes and ports make no difference.
 * @param pageHost empty where the page is not known
 * @returns `undefined` where that cannot be told
 */
export function isOfSite(url: string, pageHost: string, siteOf: SiteOf): boolean | undefined {
  if (pageHost === "" || !url.includes("://")) return undefined;
  return siteOf(hostOf(url)) === siteOf(pageHost);
}
