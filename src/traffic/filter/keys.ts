import type { Entry } from "../entry.ts";
import { isError } from "../is-error.ts";
import { readBytes, readCodes, readMilliseconds } from "./amounts.ts";
import { contentType, headerValues, protocolOf, sizeOf, timeOf } from "./facts.ts";
import { glob, globWithin } from "./glob.ts";
import { hostOf, placeOfHost } from "./host.ts";
import { type ResourceGroup, resourceGroup } from "./resource-group.ts";
import type { Digest } from "./term.ts";

/**
 * Whether an entry is what was asked for.
 * @param lowerUrl its address in lower case
 * @param digest absent while it is not known yet: what asks for it is then not met
 * @param isOwnSite whether it came from the site of its page; absent while that is not known
 */
export type EntryTest = (
  entry: Entry,
  lowerUrl: string,
  digest: Digest | undefined,
  isOwnSite: boolean | undefined,
) => boolean;

export interface FilterKey {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** What it takes, in a few words with examples. */
  readonly takes: string;
  readonly needsDigest?: true;
  /** Whether it takes telling sites apart to answer for this value. */
  needsSites?(value: string): boolean;
  /** Several values may stand in a row, parted by commas; one of them has to fit. */
  readonly isList?: true;
  /** `undefined` for a value that means nothing here. */
  read(value: string): EntryTest | undefined;
  /** What of an entry could stand as the value, for suggestions. */
  values?(entry: Entry, digest: Digest | undefined): readonly string[];
}

function anyOf<Value>(test: (value: string) => boolean, list: (entry: Entry) => readonly Value[]): EntryTest {
  return (entry) => list(entry).some((value) => test(String(value)));
}

function present(value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [value];
}

const TYPE_NAMES: Readonly<Record<string, ResourceGroup>> = {
  doc: "document",
  js: "script",
  css: "style",
  stylesheet: "style",
  img: "image",
  xhr: "fetch",
  ws: "websocket",
};

const IS_TESTS: Readonly<Record<string, EntryTest>> = {
  error: (entry) => isError(entry),
  failed: ({ role }) => role === "failure",
  redirect: ({ role }) => role === "redirect",
  challenge: ({ role }) => role === "challenge",
  "from-cache": ({ fromCache }) => fromCache === true,
  cached: ({ fromCache }) => fromCache === true,
  "third-party": (_entry, _lower, _digest, isOwnSite) => isOwnSite === false,
  "own-site": (_entry, _lower, _digest, isOwnSite) => isOwnSite === true,
  "left-out": ({ leftOut }) => leftOut !== undefined,
  blocked: ({ leftOut }) => leftOut === "blocked",
  aborted: ({ leftOut }) => leftOut === "aborted",
  "devtools-only": ({ onlyInDevtools }) => onlyInDevtools === true,
  preflight: ({ type, onlyInDevtools }) =>
    type === "preflight" || (onlyInDevtools === true && type === "cors_preflight"),
  prefetch: ({ prefetch }) => prefetch === true,
};

const SITE_TESTS: ReadonlySet<string> = new Set(["third-party", "own-site"]);

const HAS_TESTS: Readonly<Record<string, EntryTest>> = {
  findings: (_entry, _lower, digest) => digest !== undefined && digest.rules.length > 0,
  cause: (_entry, _lower, digest) => digest?.cause !== undefined,
};

function readFrom(tests: Readonly<Record<string, EntryTest>>): (value: string) => EntryTest | undefined {
  return (value) => (Object.hasOwn(tests, value.toLowerCase()) ? tests[value.toLowerCase()] : undefined);
}

function answerers(digest: Digest | undefined): readonly string[] {
  return digest === undefined ? [] : [...present(digest.product), ...present(digest.layer)];
}

/** Every key of the filter language. The names are those of Chromium's network panel wherever it has one. */
export const FILTER_KEYS: readonly FilterKey[] = [
  {
    name: "status-code",
    aliases: ["status"],
    takes: "a code, a class or a range: 404, 4xx, 500-599, >=400",
    isList: true,
    read(value) {
      const range = readCodes(value);
      if (range === undefined) return undefined;
      return ({ statusCode }) => statusCode !== undefined && statusCode >= range.low && statusCode <= range.high;
    },
    values: ({ statusCode }) => (statusCode === undefined ? [] : [String(statusCode)]),
  },
  {
    name: "domain",
    aliases: ["host"],
    takes: "a host, with * for any part: api.example.com, *.example.com",
    isList: true,
    read(value) {
      const test = globWithin(value);
      return (_entry, lowerUrl) => {
        const { from, to, portAt } = placeOfHost(lowerUrl);
        return test(lowerUrl, from, to) || (portAt < to && test(lowerUrl, from, portAt));
      };
    },
    values: ({ url }) => present(hostOf(url)),
  },
  {
    name: "method",
    takes: "a method: GET, POST",
    isList: true,
    read: (value) => anyOf(glob(value), ({ method }) => [method]),
    values: ({ method }) => [method],
  },
  {
    name: "resource-type",
    aliases: ["type"],
    takes: "document, fetch, script, style, image, font, media, websocket, other",
    isList: true,
    read(value) {
      const wanted = value.toLowerCase();
      const group = Object.hasOwn(TYPE_NAMES, wanted) ? TYPE_NAMES[wanted] : wanted;
      return ({ type }) => type.toLowerCase() === wanted || resourceGroup(type) === group;
    },
    values: ({ type }) => [resourceGroup(type)],
  },
  {
    name: "mime-type",
    takes: "a media type, with * for any part: application/json, image/*",
    isList: true,
    read: (value) => anyOf(glob(value), (entry) => present(contentType(entry))),
    values: (entry) => present(contentType(entry)),
  },
  {
    name: "url",
    takes: "a part of the address",
    read: (value) => (_entry, lowerUrl) => lowerUrl.includes(value.toLowerCase()),
  },
  {
    name: "scheme",
    takes: "http, https, ws, wss",
    isList: true,
    read: (value) => anyOf(glob(value), ({ url }) => [url.slice(0, Math.max(0, url.indexOf("://")))]),
    values: ({ url }) => present(url.slice(0, Math.max(0, url.indexOf("://")))),
  },
  {
    name: "is",
    takes: Object.keys(IS_TESTS).join(", "),
    isList: true,
    read: readFrom(IS_TESTS),
    needsSites: (value) => SITE_TESTS.has(value.toLowerCase()),
    values: (entry) => [
      ...(isError(entry) ? ["error"] : []),
      ...(entry.role === "failure" ? ["failed"] : []),
      ...(entry.role === "redirect" ? ["redirect"] : []),
      ...(entry.fromCache === true ? ["from-cache"] : []),
      ...(entry.onlyInDevtools === true ? ["devtools-only"] : []),
      ...(entry.leftOut === undefined ? [] : ["left-out"]),
    ],
  },
  {
    name: "has",
    takes: "findings, cause",
    needsDigest: true,
    isList: true,
    read: readFrom(HAS_TESTS),
    values: (_entry, digest) => (digest !== undefined && digest.rules.length > 0 ? ["findings"] : []),
  },
  {
    name: "answered-by",
    takes: "a product or a layer: cloudflare, nginx, cdn, app, browser",
    needsDigest: true,
    isList: true,
    read(value) {
      const test = glob(value.includes("*") ? value : `*${value}*`);
      return (_entry, _lower, digest) =>
        digest?.layer === value.toLowerCase() || (digest?.product !== undefined && test(digest.product));
    },
    values: (_entry, digest) => answerers(digest),
  },
  {
    name: "cause",
    takes: "the id of the most likely cause, with * for any part",
    needsDigest: true,
    isList: true,
    read(value) {
      const test = glob(value);
      return (_entry, _lower, digest) => digest?.cause !== undefined && test(digest.cause);
    },
    values: (_entry, digest) => present(digest?.cause),
  },
  {
    name: "finding",
    aliases: ["rule"],
    takes: "the id of a protocol rule, with * for any part",
    needsDigest: true,
    isList: true,
    read(value) {
      const test = glob(value);
      return (_entry, _lower, digest) => digest?.rules.some(test) === true;
    },
    values: (_entry, digest) => digest?.rules ?? [],
  },
  {
    name: "larger-than",
    takes: "bytes: 500, 10k, 1.5M (k is 1000)",
    read(value) {
      const bytes = readBytes(value);
      return bytes === undefined ? undefined : (entry) => (sizeOf(entry) ?? -1) >= bytes;
    },
  },
  {
    name: "slower-than",
    takes: "a time: 500ms, 1.5s",
    read(value) {
      const ms = readMilliseconds(value);
      return ms === undefined ? undefined : (entry) => (timeOf(entry) ?? -1) >= ms;
    },
  },
  {
    name: "protocol",
    takes: "http/1.1, h2, h3",
    isList: true,
    read(value) {
      const wanted = protocolOf({ httpVersion: value });
      return (entry) => protocolOf(entry) === wanted;
    },
    values: (entry) => present(protocolOf(entry)),
  },
  {
    name: "server",
    takes: "a part of the Server field",
    read: (value) => headerContains("server", value),
    values: ({ responseHeaders }) => headerValues(responseHeaders, "server").slice(0, 1),
  },
  {
    name: "initiator",
    takes: "a part of the origin that asked",
    read: (value) => (entry) => entry.initiator?.toLowerCase().includes(value.toLowerCase()) === true,
    values: ({ initiator }) => present(initiator),
  },
  {
    name: "remote-ip",
    takes: "the server's address, with * for any part",
    isList: true,
    read: (value) => anyOf(glob(value), ({ serverIPAddress }) => present(serverIPAddress)),
    values: ({ serverIPAddress }) => present(serverIPAddress),
  },
  {
    name: "network-error",
    takes: "a part of the browser's error name",
    read: (value) => (entry) => entry.networkError?.toLowerCase().includes(value.toLowerCase()) === true,
    values: ({ networkError }) => present(networkError),
  },
  {
    name: "has-response-header",
    takes: "the name of a field of the response",
    isList: true,
    read: (value) => anyOf(glob(value), ({ responseHeaders }) => responseHeaders.map(({ name }) => name)),
    values: ({ responseHeaders }) => responseHeaders.map(({ name }) => name.toLowerCase()),
  },
  {
    name: "has-request-header",
    takes: "the name of a field of the request",
    isList: true,
    read: (value) => anyOf(glob(value), ({ requestHeaders = [] }) => requestHeaders.map(({ name }) => name)),
    values: ({ requestHeaders = [] }) => requestHeaders.map(({ name }) => name.toLowerCase()),
  },
];

function headerContains(name: string, value: string, side: "response" | "request" = "response"): EntryTest {
  const wanted = value.toLowerCase();
  return (entry) =>
    headerValues((side === "response" ? entry.responseHeaders : entry.requestHeaders) ?? [], name).some((text) =>
      text.toLowerCase().includes(wanted),
    );
}

/** `response-header-retry-after:120`: any field by its name. */
const HEADER_KEY = /^(response|request)-header-([a-z0-9-]+)$/;

function headerKey(key: string): FilterKey | undefined {
  const [, side, name] = HEADER_KEY.exec(key) ?? [];
  if (name === undefined) return undefined;
  return {
    name: key,
    takes: `a part of the field ${name}`,
    read: (value) => headerContains(name, value, side === "request" ? "request" : "response"),
    values: (entry) => headerValues((side === "request" ? entry.requestHeaders : entry.responseHeaders) ?? [], name),
  };
}

const BY_NAME: ReadonlyMap<string, FilterKey> = new Map(
  FILTER_KEYS.flatMap((key) => [key.name, ...(key.aliases ?? [])].map((name) => [name, key] as const)),
);

export function findKey(name: string): FilterKey | undefined {
  return BY_NAME.get(name.toLowerCase()) ?? headerKey(name.toLowerCase());
}

export function isKnownKey(name: string): boolean {
  return findKey(name) !== undefined;
}
