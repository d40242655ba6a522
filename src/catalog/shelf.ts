import { nameOf } from "./names.ts";
import type { NetworkCategory, StatusEntry } from "./types.ts";

/**
 * The catalog stands on shelves, so that a view takes down only what it shows: one shelf for each error that any site
 * may send, with everything that explains its number; one for each class that is no error; few for the rare numbers of
 * single vendors, and for failures without a response, by the step at which they happen; one for each vendor's finer
 * codes; one for what nobody defined.
 */
export type Shelf = string;

export const CLASS_SHELF: Shelf = "classes";
const CLOUDFLARE_SHELF: Shelf = "cloudflare-1xxx";

/** Where finer codes of a status stand. */
export const SUBCODE_SHELVES: readonly Shelf[] = [CLOUDFLARE_SHELF, "iis", "heroku", "4xx-vendors", CLASS_SHELF];

/** The errors of the registry and of Cloudflare, which any site may send, from and to. */
const MET_OFTEN: readonly (readonly [number, number])[] = [
  [400, 418],
  [421, 431],
  [451, 451],
  [500, 508],
  [510, 511],
  [520, 530],
];

/** Failures of one step look alike and often come together. */
const ERROR_SHELVES: Readonly<Record<NetworkCategory, Shelf>> = {
  aborted: "errors-http",
  offline: "errors-connection",
  dns: "errors-connection",
  connection: "errors-connection",
  proxy: "errors-connection",
  websocket: "errors-connection",
  tls: "errors-tls",
  http: "errors-http",
  redirect: "errors-http",
  "http2-http3": "errors-http2-http3",
  "blocked-by-client": "errors-blocked",
  "blocked-by-response": "errors-blocked",
  "service-worker": "errors-other",
  url: "errors-other",
  file: "errors-other",
  cache: "errors-other",
  unspecified: "errors-other",
};

/** The shelf of everything that explains a number. */
export function shelfOfNumber(code: number): Shelf {
  if (code >= 1000 && code <= 1999) return CLOUDFLARE_SHELF;
  if (nameOf(code) === undefined) return CLASS_SHELF;
  if (code >= 100 && code <= 399) return `${Math.floor(code / 100)}xx`;
  if (MET_OFTEN.some(([from, to]) => code >= from && code <= to)) return String(code);
  return code < 500 ? "4xx-vendors" : "5xx-vendors";
}

/** Whether one number alone stands there. */
export function isOfOneNumber(shelf: Shelf): boolean {
  return /^\d{3}$/.test(shelf);
}

export function isErrorShelf(shelf: Shelf): boolean {
  return shelf.startsWith("errors-");
}

/** The shelf of an entry of its own id; `undefined` for failures, whose ids tell no step. */
export function shelfOfId(id: string): Shelf | undefined {
  if (id.startsWith("err-")) return undefined;
  const vendor = /^(iis|heroku)-/.exec(id)?.[1];
  if (vendor !== undefined) return vendor;
  const number = /(?:^|-)(\d{3,4})(?:-[a-z-]+)?$/.exec(id)?.[1];
  return number === undefined ? CLASS_SHELF : shelfOfNumber(Number(number));
}

export function shelfOf({ kind, statusCode, subcode = "", registry, category = "unspecified" }: StatusEntry): Shelf {
  if (kind === "network-error") return ERROR_SHELVES[category];
  if (kind === "class") return CLASS_SHELF;
  if (statusCode !== undefined) return shelfOfNumber(statusCode);
  return /^\d+$/.test(subcode) ? shelfOfNumber(Number(subcode)) : registry;
}
