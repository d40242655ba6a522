import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allEntries, lookup, lookupById, lookupNetworkError, subcodesOf } from "../../../src/catalog/catalog.ts";
import { benignReason, isInternalFailure } from "../../../src/traffic/benign.ts";
import { IANA_ROWS } from "./iana-rows.ts";

describe("lookup", () => {
  test.each(IANA_ROWS)("finds %i %s", async (code, name, reference) => {
    const [entry] = await lookup(code);
    expect(entry).toMatchObject({ id: String(code), statusCode: code, name, registry: "iana", kind: "status" });
    expect(entry?.specification?.label).toContain(reference.replace(/-\d\d$/, ""));
  });

  test.each([
    [105, "1xx"],
    [199, "1xx"],
    [299, "2xx"],
    [309, "3xx"],
    [427, "4xx"],
    // Said to be AWS’s, but AWS’s list of the errors of its balancer ends 460, 463, 464.
    [461, "4xx"],
    [599, "5xx"],
    [-1, "out-of-range"],
    [0, "status-0"],
    [1, "out-of-range"],
    [99, "out-of-range"],
    [600, "out-of-range"],
    [999, "out-of-range"],
    [1000, "out-of-range"],
    [Number.MAX_SAFE_INTEGER, "out-of-range"],
  ])("answers for %i with %s or with a vendor's meaning", async (code, generalId) => {
    const [entry] = await lookup(code);
    expect(entry?.statusCode).toBe(code);
    expect(entry?.registry === "iana" ? entry.id : generalId).toBe(generalId);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 404.5])("has nothing to say about %d", async (code) => {
    expect(await lookup(code)).toEqual([]);
  });

  test("never leaves a number of three digits without an answer, and none without its own meaning", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: 599 }), async (code) => {
        const meanings = await lookup(code);
        expect(meanings.length).toBeGreaterThan(0);
        for (const meaning of meanings) {
          expect([meaning.statusCode, Number(meaning.subcode)]).toContain(code);
          expect(meaning.meaning).not.toBe("");
        }
        expect(meanings[0]?.reachesBrowser || meanings[0]?.kind === "class").toBe(true);
      }),
    );
  });

  test("puts the registered meaning first", async () => {
    for (const [code] of IANA_ROWS) expect((await lookup(code)).map((one) => one.registry).indexOf("iana")).toBe(0);
  });
});

test.each(["404", "4xx", "out-of-range", "err-name-not-resolved"])("lookupById finds %s", async (id) => {
  expect((await lookupById(id))?.id).toBe(id);
});

test.each(["", "405 ", "nonsense", "__proto__", "err-"])("lookupById finds nothing for %j", async (id) => {
  expect(await lookupById(id)).toBeUndefined();
});

test("every entry is found by its id, and sub-codes under each of their statuses", async () => {
  for (const entry of await allEntries()) {
    expect(await lookupById(entry.id)).toEqual(entry);
    for (const carrier of entry.carriers ?? []) {
      expect((await subcodesOf(carrier)).map((one) => one.id)).toContain(entry.id);
    }
  }
});

describe("lookupNetworkError", () => {
  test.each([
    ["net::ERR_NAME_NOT_RESOLVED", "err-name-not-resolved"],
    ["NS_ERROR_UNKNOWN_HOST", "err-name-not-resolved"],
    ["ERR_CONNECTION_REFUSED", "err-connection-refused"],
    [" err_connection_refused\n", "err-connection-refused"],
    ["NS_ERROR_NET_UNKNOWN_2152398861", "err-connection-refused"],
    ["Error code 2152398850", "err-aborted"],
    ["net::ERR_CERT_SOMETHING_NEW", "err-tls"],
    ["net::ERR_DNS_SOMETHING_NEW", "err-dns"],
    ["net::ERR_QUIC_SOMETHING_NEW", "err-http2-http3"],
    ["NS_ERROR_PROXY_TOO_MANY_REQUESTS", "err-proxy"],
    ["NS_ERROR_NET_ON_SOMETHING_NEW", "err-stopped-at-step"],
    ["net::ERR_BLOCKED_BY_SOMETHING_NEW", "err-blocked"],
    ["SEC_ERROR_UNKNOWN_ISSUER", "err-cert-authority-invalid"],
    ["SSL_ERROR_SOMETHING_NEW", "err-tls"],
    ["net::ERR_CERT_WEAK_KEY", "err-cert-weak-key"],
    ["Das Zertifikat der Gegenstelle ist abgelaufen.", "err-tls"],
    ["“The Internet connection appears to be offline.”", "err-unknown"],
    ["“TLS handshake failed:\nno certificate”", "err-tls"],
    ["net::ERR_NEVER_HEARD_OF", "err-unknown"],
    ["NS_ERROR_NEVER_HEARD_OF", "err-unknown"],
    ["NS_ERROR_NET_UNKNOWN_1", "err-unknown"],
    ["x".repeat(10_000), "err-unknown"],
  ])("%s → %s", async (name, id) => {
    expect((await lookupNetworkError(name))?.id).toBe(id);
  });

  test.each(["", "  "])("an empty name has no entry", async (name) => {
    expect(await lookupNetworkError(name)).toBeUndefined();
  });

  test("one name belongs to one entry", async () => {
    const names = (await allEntries()).flatMap((entry) => entry.networkErrors ?? []);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^(net::ERR|NS|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_[A-Z0-9_]+$/);
    }
  });

  test("what is benign here is benign in the count of errors", async () => {
    for (const entry of await allEntries()) {
      for (const name of entry.networkErrors ?? []) {
        if (isInternalFailure(name)) continue;
        expect(entry.benign ?? false, name).toBe(benignReason(name) !== undefined);
      }
    }
  });
});
