import type { Entry, EntryRole, Header, LeftOutReason, Timings } from "../entry.ts";
import { isMoment } from "./dates.ts";
import type { OpenEntry } from "./map-entry.ts";
import { isObject, type Untrusted } from "./untrusted.ts";

/**
 * The field of an entry in which our own export keeps what HAR has no field for, as far as it differs from what would
 * be read without it; `null` stands for a field that is absent.
 */
export const OWN_FACTS = "_statusDecoder";

const ROLES: ReadonlySet<unknown> = new Set<EntryRole>(["response", "redirect", "challenge", "failure"]);
const LEFT_OUT: ReadonlySet<unknown> = new Set<LeftOutReason>([
  "aborted",
  "blocked",
  "browser-redirect",
  "cut-off",
  "favicon",
  "no-document",
]);
const PHASES: ReadonlySet<string> = new Set<keyof Timings>([
  "blocked",
  "dns",
  "connect",
  "ssl",
  "send",
  "wait",
  "receive",
]);

const isText = (value: unknown): value is string => typeof value === "string";
const isAmount = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isTime = (value: unknown): value is number => typeof value === "number" && isMoment(value);
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isTrue = (value: unknown): value is true => value === true;
const isRole = (value: unknown): value is EntryRole => ROLES.has(value);
const isLeftOut = (value: unknown): value is LeftOutReason => LEFT_OUT.has(value);

function isHeader(value: unknown): value is Header {
  return isObject(value) && isText(value.name) && isText(value.value) && Object.keys(value).length === 2;
}

const areHeaders = (value: unknown): value is readonly Header[] => Array.isArray(value) && value.every(isHeader);

function areTimings(value: unknown): value is Timings {
  return isObject(value) && Object.entries(value).every(([phase, ms]) => PHASES.has(phase) && isAmount(ms));
}

type Guards = { readonly [Field in keyof Entry]-?: (value: unknown) => value is NonNullable<Entry[Field]> };

const GUARDS: Guards = {
  id: isAmount,
  requestId: isText,
  method: isText,
  url: isText,
  type: isText,
  role: isRole,
  statusCode: isAmount,
  devtoolsStatusCode: isAmount,
  reasonPhrase: isText,
  networkError: isText,
  responseHeaders: areHeaders,
  headersCut: isTrue,
  redirectUrl: isText,
  fromCache: isFlag,
  timeStamp: isTime,
  startedAt: isTime,
  frameId: isAmount,
  initiator: isText,
  prefetch: isFlag,
  leftOut: isLeftOut,
  requestHeaders: areHeaders,
  httpVersion: isText,
  durationMs: isAmount,
  timings: areTimings,
  transferSize: isAmount,
  contentSize: isAmount,
  mimeType: isText,
  serverIPAddress: isText,
  pageKey: isText,
  onlyInDevtools: isTrue,
};

/** Every field that an entry may have. */
export const ENTRY_FIELDS = Object.keys(GUARDS) as readonly (keyof Entry)[];

/** Fields that every entry has, so that no file may take them away. */
const REQUIRED: ReadonlySet<keyof Entry> = new Set([
  "id",
  "requestId",
  "method",
  "url",
  "type",
  "role",
  "responseHeaders",
  "timeStamp",
  "frameId",
]);

function setField(entry: OpenEntry, field: keyof Entry, value: unknown): void {
  if (value === null && !REQUIRED.has(field)) delete entry[field];
  else if (GUARDS[field](value)) Object.assign(entry, { [field]: value });
}

/** Sets what our own export wrote beside the fields of HAR. A value that does not fit is passed over. */
export function applyOwnFacts(entry: OpenEntry, raw: Untrusted): void {
  const facts = raw[OWN_FACTS];
  if (!isObject(facts)) return;
  for (const field of ENTRY_FIELDS) {
    if (Object.hasOwn(facts, field)) setField(entry, field, facts[field]);
  }
}
