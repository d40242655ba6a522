import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeCertificate } from "../../site/certificate.ts";
import { objectId, octets, positiveInteger, time } from "../../site/der.ts";

describe("DER", () => {
  it.each([
    ["a number", positiveInteger(Buffer.from([0x12, 0x34])), "02021234"],
    ["a number that begins with zero bytes", positiveInteger(Buffer.from([0, 0, 0x12])), "020112"],
    ["a number whose first bit is set", positiveInteger(Buffer.from([0x80])), "02020080"],
    ["such a number after zero bytes", positiveInteger(Buffer.from([0, 0, 0xff])), "020200ff"],
    ["zero", positiveInteger(Buffer.from([0, 0])), "020100"],
    ["an object id with arcs above 127", objectId("1.2.840.10045.4.3.2"), "06082a8648ce3d040302"],
    ["content of 128 bytes", octets(Buffer.alloc(128)).subarray(0, 3), "048180"],
    ["content of 256 bytes", octets(Buffer.alloc(256)).subarray(0, 4), "04820100"],
    ["a time", time(new Date("2026-11-21T08:09:10.123Z")), "170d3236313132313038303931305a"],
  ])("%s", (_name, bytes, hex) => {
    expect(bytes.toString("hex")).toBe(hex);
  });
});

it("makes a chain that holds: the authority signed the server's certificate for each name", () => {
  const { chain, authority } = makeCertificate(["shop.test", "api.test"]);
  const server = new X509Certificate(chain);
  const signer = new X509Certificate(Buffer.from(authority, "base64"));
  expect(server.verify(signer.publicKey)).toBe(true);
  expect(server.checkIssued(signer)).toBe(true);
  expect([signer.ca, server.ca]).toEqual([true, false]);
  expect(server.checkHost("api.test")).toBe("api.test");
  expect(server.checkHost("other.test")).toBeUndefined();
});
