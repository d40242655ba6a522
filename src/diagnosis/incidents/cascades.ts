import type { Entry } from "../../traffic/entry.ts";
import { pathTemplate, splitUrl } from "../../traffic/groups.ts";
import { looksLikeLogin } from "../locations.ts";
import {
  countOutcomes,
  groupBy,
  type Incident,
  incident,
  isFailed,
  isNotEmpty,
  outcomeOf,
  parseAddress,
} from "./incident.ts";

/** Fewer are no cascade but single failures. */
const MIN_CASCADE = 3;

function hostOf({ url }: Entry): string | undefined {
  return parseAddress(url)?.host;
}

function isRefusal({ statusCode }: Entry): boolean {
  return statusCode === 401 || statusCode === 403;
}

/** A redirect to a login says the same as a 401. */
function losesLogin(entry: Entry): boolean {
  if (entry.statusCode === 401) return entry.role === "response";
  const target = entry.role === "redirect" ? parseAddress(entry.redirectUrl) : undefined;
  return target !== undefined && looksLikeLogin(target);
}

function oneHost(host: string, entries: readonly Entry[]): readonly Incident[] {
  const root = entries.find(losesLogin);
  if (root === undefined) return [];
  const start = entries.indexOf(root);
  const refused = entries.slice(start + 1).filter((entry) => isRefusal(entry) && isFailed(entry));
  if (refused.length + 1 < MIN_CASCADE) return [];
  // What went through in between was let in: then the refusals have reasons of their own.
  const isLetIn = entries.slice(start + 1).some(({ role, statusCode }) => role === "response" && statusCode === 200);
  const text = `The login at ${host} was lost first; the refusals after it follow from that: ${countOutcomes([root, ...refused])}.`;
  return [
    incident(
      "login-lost",
      isLetIn ? "possible" : "likely",
      text,
      [root, ...refused],
      "Log in again, then look at what is still refused.",
    ),
  ];
}

/** The 401 before the many 403s, as one trouble with its root. */
export function findLostLogins(entries: readonly Entry[]): readonly Incident[] {
  return [...groupBy(entries, hostOf)].flatMap(([host, own]) => oneHost(host, own));
}

/** A host that counts requests: one trouble, however many it refuses. */
export function findRateLimits(entries: readonly Entry[]): readonly Incident[] {
  const limited = entries.filter((entry) => entry.statusCode === 429 && isFailed(entry));
  return [...groupBy(limited, hostOf)].flatMap(([host, own]) => {
    if (own.length < MIN_CASCADE || !isNotEmpty(own)) return [];
    const text = `${host} limits the rate of requests and refused ${own.length} of them.`;
    return [
      incident(
        "rate-limited",
        "certain",
        text,
        own,
        "Send fewer requests at once, and wait as the first refusal asks.",
      ),
    ];
  });
}

const DOWN_STATUSES = [502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530];

/** Different addresses of one host that fail as a server does that is down. */
export function findDownHosts(entries: readonly Entry[]): readonly Incident[] {
  const down = entries.filter((entry) => isFailed(entry) && DOWN_STATUSES.includes(entry.statusCode ?? 0));
  return [...groupBy(down, hostOf)].flatMap(([host, own]) => {
    const paths = new Set(own.map(({ url }) => splitUrl(url).path));
    if (paths.size < MIN_CASCADE || !isNotEmpty(own)) return [];
    const worked = entries.some(
      (entry) => hostOf(entry) === host && entry.role === "response" && entry.statusCode === 200,
    );
    const text = `${paths.size} addresses of ${host} fail as when the server behind it is down or overloaded: ${countOutcomes(own)}.`;
    return [
      incident(
        "host-down",
        worked ? "possible" : "likely",
        text,
        own,
        `Look at the server of ${host} first, not at single addresses.`,
      ),
    ];
  });
}

function addressKey(entry: Entry): string | undefined {
  const { host, path } = splitUrl(entry.url);
  return `${entry.method} ${host}${pathTemplate(path)}`;
}

/** One address that fails now this way, now that: mostly several servers behind it that differ. */
export function findUnstablePaths(entries: readonly Entry[]): readonly Incident[] {
  const failed = entries.filter(isFailed);
  return [...groupBy(failed, addressKey)].flatMap(([address, own]) => {
    const kinds = new Set(own.map(outcomeOf)).size;
    const isMany = kinds >= 3 || (kinds === 2 && own.length >= 4);
    if (!isMany || !isNotEmpty(own)) return [];
    const text = `${address} fails in ${kinds} different ways: ${countOutcomes(own)}. Several servers or layers answer in turn, or its state changes.`;
    return [incident("path-unstable", "possible", text, own, "Compare who answered each of them.")];
  });
}
