import fc from "fast-check";
import type { Entry, EntryRole, LeftOutReason } from "../../../../src/traffic/entry.ts";

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.string({ maxLength: 20 }));
const amount = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value + 0),
);
const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text);
const headers = fc.array(
  fc.record({ name: fc.oneof(text, fc.constantFrom("Location", "Origin", ":path")), value: text }),
  {
    maxLength: 4,
  },
);
const role = fc.constantFrom<EntryRole>("response", "redirect", "challenge", "failure");
const leftOut = fc.constantFrom<LeftOutReason>("aborted", "blocked", "browser-redirect", "cut-off", "favicon");

/** Entries of any source, with every field that may be there and without it, and with texts that no server should send. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: fc.nat(),
    requestId: text,
    method: text,
    url,
    type: fc.oneof(text, fc.constantFrom("main_frame", "sub_frame", "xmlhttprequest", "image")),
    role,
    statusCode: fc.integer({ min: -5, max: 1_000 }),
    reasonPhrase: text,
    networkError: text,
    responseHeaders: headers,
    redirectUrl: url,
    fromCache: fc.boolean(),
    timeStamp: amount,
    startedAt: amount,
    frameId: fc.nat({ max: 2 ** 31 }),
    initiator: text,
    prefetch: fc.boolean(),
    leftOut,
    requestHeaders: headers,
    httpVersion: text,
    durationMs: amount,
    timings: fc.record(
      { blocked: amount, dns: amount, connect: amount, ssl: amount, send: amount, wait: amount },
      {
        requiredKeys: [],
      },
    ),
    transferSize: amount,
    contentSize: amount,
    mimeType: text,
    serverIPAddress: fc.oneof(fc.ipV4(), fc.ipV6(), text),
    pageKey: text,
    onlyInDevtools: fc.constant(true as const),
    devtoolsStatusCode: fc.nat({ max: 999 }),
  },
  {
    requiredKeys: ["id", "requestId", "method", "url", "type", "role", "responseHeaders", "timeStamp", "frameId"],
  },
);

/** A list whose ids differ, as those of one source do. */
export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc.uniqueArray(anyEntry, {
  selector: ({ id }) => id,
  maxLength: 6,
});
