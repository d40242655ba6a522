import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  bits,
  objectId,
  octets,
  positiveInteger,
  sequence,
  set,
  smallInteger,
  tagged,
  taggedText,
  time,
  truth,
  utf8,
} from "./der.ts";

const DAY_MS = 86_400_000;
const ECDSA_WITH_SHA256 = sequence(objectId("1.2.840.10045.4.3.2"));
const COMMON_NAME = "2.5.4.3";
const BASIC_CONSTRAINTS = "2.5.29.19";
const KEY_USAGE = "2.5.29.15";
const SUBJECT_ALT_NAME = "2.5.29.17";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
/** The bit `keyCertSign` (RFC 5280 §4.2.1.3). */
const MAY_SIGN_CERTIFICATES = 0x04;
/** The choice `dNSName` of GeneralName (RFC 5280 §4.2.1.6). */
const DNS_NAME = 2;

/** What a TLS server and the browsers that shall trust it need. Made anew at each start, so no key lies in the repository. */
export interface SiteCertificate {
  /** PEM of the private key. */
  readonly key: string;
  /** PEM of the server's certificate, then of the authority that signed it. */
  readonly chain: string;
  /** DER in base64, without PEM's lines: what Firefox's certificate database takes. */
  readonly authority: string;
  /** SHA-256 of the public key in base64: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  readonly keyHash: string;
}

/** Makes an authority of our own and a certificate for the given names. */
export function makeCertificate(names: readonly string[]): SiteCertificate {
  const authorityKeys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const serverKeys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const authorityName = "Status Decoder test authority";
  const authority = signCertificate(authorityKeys.privateKey, authorityName, authorityName, authorityKeys.publicKey, [
    extension(BASIC_CONSTRAINTS, sequence(truth()), true),
    extension(KEY_USAGE, bits(Buffer.from([MAY_SIGN_CERTIFICATES])), true),
  ]);
  const server = signCertificate(
    authorityKeys.privateKey,
    authorityName,
    "Status Decoder test site",
    serverKeys.publicKey,
    [
      extension(SUBJECT_ALT_NAME, sequence(...names.map((name) => taggedText(DNS_NAME, name)))),
      extension(EXTENDED_KEY_USAGE, sequence(objectId(SERVER_AUTH))),
    ],
  );
  return {
    key: serverKeys.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    chain: toPem(server) + toPem(authority),
    authority: authority.toString("base64"),
    keyHash: createHash("sha256").update(publicKeyInfo(serverKeys.publicKey)).digest("base64"),
  };
}

/** RFC 5280 §4.1: the part to be signed, the algorithm, the signature. */
function signCertificate(
  issuerKey: KeyObject,
  issuer: string,
  subject: string,
  subjectKey: KeyObject,
  extensions: readonly Uint8Array[],
): Buffer {
  const now = Date.now();
  const version3 = tagged(0, smallInteger(2));
  const body = sequence(
    version3,
    positiveInteger(randomBytes(15)),
    ECDSA_WITH_SHA256,
    distinguishedName(issuer),
    sequence(time(new Date(now - DAY_MS)), time(new Date(now + 90 * DAY_MS))),
    distinguishedName(subject),
    publicKeyInfo(subjectKey),
    tagged(3, sequence(...extensions)),
  );
  return sequence(body, ECDSA_WITH_SHA256, bits(sign("sha256", body, issuerKey)));
}

const distinguishedName = (name: string): Buffer => sequence(set(sequence(objectId(COMMON_NAME), utf8(name))));

const extension = (id: string, value: Uint8Array, critical = false): Buffer =>
  sequence(objectId(id), ...(critical ? [truth()] : []), octets(value));

const publicKeyInfo = (key: KeyObject): Buffer => key.export({ type: "spki", format: "der" });

function toPem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
