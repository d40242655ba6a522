import type { Reading } from "../reading.ts";
import { type Clue, hasHeader } from "./clue.ts";

function store(header: string, product: string, value?: RegExp): Clue {
  return { header, kind: "app", layer: "object-storage", product, ...(value === undefined ? {} : { value }) };
}

/** Google's upload server takes files for all of Google's APIs; the store marks its objects, or errs in XML. */
function isGoogleStore({ headers, mediaType, url }: Reading): boolean {
  return (
    headers.has("x-goog-metageneration") ||
    headers.has("x-goog-stored-content-length") ||
    mediaType === "application/xml" ||
    /(?:^|\.)(?:commondata)?storage\.googleapis\.com$/.test(url?.hostname ?? "")
  );
}

const S3_REQUEST_ID = /^[\dA-Z]{16}$/;
/** Those who imitate S3 number their requests in their own way: UUIDs, hashes, counters, and `tx` for Ceph. */
const FOREIGN_REQUEST_ID = /^(?:tx|[\da-f]{8}-[\da-f]{4}-|[\da-f]{32}|\d{15,}$)/;

/** An id may have been shortened for display, so only one that is certainly another's counts against S3. */
function isS3({ headers }: Reading): boolean {
  const id = headers.get("x-amz-request-id") ?? "";
  return S3_REQUEST_ID.test(id) || !(FOREIGN_REQUEST_ID.test(id) || headers.has("x-powered-by"));
}

/** Errors in the protocol of S3 are XML; other services of Amazon number their requests so, too. */
function isNoJsonError({ statusCode, mediaType }: Reading): boolean {
  return statusCode < 400 || !/\bjson$/.test(mediaType);
}

/** The store answered: nothing between it and the person makes these lines. Stores that copy S3 name themselves first. */
export const STORAGE_CLUES: readonly Clue[] = [
  store("server", "Amazon S3", /^AmazonS3$/i),
  store("server", "MinIO", /^MinIO(?:\/|$)/i),
  store("server", "Wasabi", /^WasabiS3/i),
  store("server", "Ceph Object Gateway", /^Ceph/i),
  store("server", "SeaweedFS", /^SeaweedFS/i),
  store("x-amz-error-code", "Amazon S3"),
  // S3's second id is Base64; MinIO's is a hash in hexadecimal, left where a proxy replaces `Server`.
  store("x-amz-id-2", "MinIO", /^[\da-f]{64}$/),
  { ...store("x-amz-id-2", "Amazon S3"), when: isS3 },
  store("x-amz-request-id", "Ceph Object Gateway", /^tx0/),
  store("server", "IBM Cloud Object Storage", /^Cleversafe/i),
  { ...store("x-amz-request-id", "S3-compatible storage"), when: isNoJsonError },
  store("x-amz-id-2", "S3-compatible storage"),
  store("server", "Azure Blob Storage", /^Windows-Azure-Blob/i),
  store("server", "Azure Storage", /^Windows-Azure-(?:Table|Queue|File)/i),
  store("x-ms-blob-type", "Azure Blob Storage"),
  store("server", "Azure Storage", /^Windows-Azure-Web/i),
  store("server", "Azurite", /^Azurite-/i),
  { ...store("x-ms-version", "Azure Storage", /^20\d\d-\d\d-\d\d$/), when: hasHeader("x-ms-request-id") },
  { ...store("server", "Google Cloud Storage", /^UploadServer$/i), when: isGoogleStore },
  { ...store("x-guploader-uploadid", "Google Cloud Storage"), when: isGoogleStore },
  store("server", "Alibaba Cloud OSS", /^AliyunOSS/i),
  store("x-oss-request-id", "Alibaba Cloud OSS"),
  store("server", "Tencent COS", /^tencent-cos/i),
  store("x-cos-request-id", "Tencent COS"),
  store("server", "Huawei OBS", /^OBS$/),
  store("x-obs-request-id", "Huawei OBS"),
  store("x-bz-upload-timestamp", "Backblaze B2"),
  store("x-trans-id", "OpenStack Swift", /^tx[0-9a-f]+/i),
];
