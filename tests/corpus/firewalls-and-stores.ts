import { type CorpusItem, item } from "./item.ts";

const WAFW00F = "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins";
const S3_ERRORS = "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html";
const AZURE_ERRORS = "https://learn.microsoft.com/rest/api/storageservices/status-and-error-codes2";

export const FIREWALLS: readonly CorpusItem[] = [
  item(
    "datadome-403",
    "https://docs.datadome.co/docs/protection-api",
    `
    GET https://www.example.es/inmueble/1
    HTTP/1.1 403 Forbidden
    Server: DataDome
    X-DataDome: protected
    X-DataDome-CID: AHrlqAAAAAMA1
    Content-Type: text/html;charset=utf-8
    Content-Length: 773
    Date: Wed, 06 May 2026 09:00:00 GMT
    Connection: close`,
    { layer: "waf", product: "DataDome", cause: "firewall-block", retry: "no" },
  ),
  item(
    "datadome-lets-through-404",
    "https://docs.datadome.co/docs/protection-api",
    `
    GET https://www.example.fr/annonce/0
    HTTP/2 404
    server: nginx
    x-datadome: protected
    content-type: application/json
    date: Wed, 06 May 2026 09:00:00 GMT`,
    { layer: "app", retry: "no" },
    "protected only says that the site is a customer",
  ),
  item(
    "imperva-check-200",
    "https://docs.imperva.com/bundle/cloud-application-security/page/more/x-iinfo.htm",
    `
    GET https://booking.example.com/login
    HTTP/1.1 200 OK
    Content-Type: text/html
    Content-Length: 212
    Cache-Control: no-cache, no-store
    X-CDN: Imperva
    X-Iinfo: 10-17146307-0 0NNN RT(1757107886206 68) q(0 -1 -1 -1) r(0 -1) B10(4,289,0) U18`,
    { layer: "waf", product: "Imperva", cause: "bot-challenge", retry: "no" },
    "200, and yet not the page",
  ),
  item(
    "imperva-passes-200",
    "https://docs.imperva.com/bundle/cloud-application-security/page/more/x-iinfo.htm",
    `
    POST https://api.example.com/gp/Trans.asmx
    HTTP/1.1 200 OK
    Content-Type: text/xml; charset=utf-8
    Server: Microsoft-IIS/10.0
    X-AspNet-Version: 4.0.30319
    X-Powered-By: ASP.NET
    Date: Fri, 05 Sep 2025 21:31:25 GMT
    X-CDN: Imperva
    X-Iinfo: 10-17146307-17146311 NNNN CT(34 109 0) RT(1757107886206 68) q(0 0 2 0) r(2 2) U6`,
    { layer: "app", product: "ASP.NET", retry: "not-applicable", findings: ["server-detail"] },
    "Imperva let it through",
  ),
  item(
    "sucuri-block",
    WAFW00F,
    `
    GET https://blog.example.com/?id=1
    HTTP/1.1 403 Forbidden
    Server: Sucuri/Cloudproxy
    Date: Fri, 05 Sep 2025 21:31:25 GMT
    Content-Type: text/html
    X-Sucuri-ID: 15003
    X-Sucuri-Block: SQL Injection was detected and blocked.`,
    { layer: "waf", product: "Sucuri", cause: "firewall-block", retry: "no" },
  ),
  item(
    "sucuri-passes-wordpress-404",
    WAFW00F,
    `
    GET https://blog.example.com/none
    HTTP/1.1 404 Not Found
    Server: Sucuri/Cloudproxy
    Date: Fri, 05 Sep 2025 21:31:25 GMT
    Content-Type: text/html; charset=UTF-8
    X-Sucuri-ID: 15003
    X-Sucuri-Cache: BYPASS
    X-Pingback: https://blog.example.com/xmlrpc.php`,
    { layer: "app", product: "WordPress", retry: "no" },
    "the firewall only stands in front",
  ),
  item(
    "modsecurity-406",
    WAFW00F,
    `
    GET https://shop.example.com/?q=1
    HTTP/1.1 406 ModSecurity Action
    Date: Fri, 05 Sep 2025 21:31:25 GMT
    Server: Apache
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "waf", product: "ModSecurity", cause: "firewall-block", retry: "no" },
    "406 without any negotiation of formats",
  ),
  item(
    "webknight-999",
    WAFW00F,
    `
    GET https://www.example.com/?q=1
    HTTP/1.1 999 No Hacking
    Date: Fri, 05 Sep 2025 21:31:25 GMT
    Server: WWW Server/1.1
    Content-Type: text/html; charset=windows-1252`,
    { layer: "waf", product: "WebKnight", cause: "firewall-block", retry: "no", findings: ["status-out-of-range"] },
  ),
  item(
    "linkedin-999",
    "https://http.dev/999",
    `
    GET https://www.linkedin.com/in/somebody
    HTTP/2 999
    date: Fri, 05 Sep 2025 21:31:25 GMT
    content-type: text/html
    content-length: 1530
    x-li-fabric: prod-lva1
    x-li-pop: azd-prod-lva1-x
    x-li-uuid: AAYabc==`,
    { layer: "app", product: "LinkedIn", cause: "bot-refused", retry: "no", findings: ["status-out-of-range"] },
  ),
  item(
    "kasada-429",
    "https://docs.kasada.io/",
    `
    GET https://tickets.example.com/
    HTTP/2 429
    date: Fri, 05 Sep 2025 21:31:25 GMT
    content-type: text/html
    x-kpsdk-ct: 0123456789abcdef
    x-kpsdk-st: 1757107885000`,
    { layer: "waf", product: "Kasada", cause: "firewall-block", retry: "no" },
    "429 counts nothing: a bot check refuses",
  ),
  item(
    "imunify-403",
    WAFW00F,
    `
    POST https://blog.example.com/wp-login.php
    HTTP/1.1 403 Forbidden
    Server: imunify360-webshield/1.21
    Date: Fri, 05 Sep 2025 21:31:25 GMT
    Content-Type: text/html`,
    { layer: "waf", product: "Imunify360", cause: "firewall-block", retry: "no", findings: ["server-detail"] },
  ),
];

export const STORES: readonly CorpusItem[] = [
  item(
    "s3-403",
    S3_ERRORS,
    `
    GET https://bucket.s3.example.amazonaws.com/a.txt
    HTTP/1.1 403 Forbidden
    x-amz-request-id: 775833586F3BE2D1
    x-amz-id-2: mdCgpeFBXXUqfz9vRYCd5sRL2F0M8ItaTCbD4mhXMHIo92OYbbZFmNYuXISU1lIh6GccGcbqjwI=
    Content-Type: application/xml
    Transfer-Encoding: chunked
    Date: Tue, 08 Jan 2019 01:48:57 GMT
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", cause: "storage-refused", retry: "no" },
    "a missing object looks like a missing right",
  ),
  item(
    "s3-website-404",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html",
    `
    GET http://bucket.s3-website.example.amazonaws.com/none
    HTTP/1.1 404 Not Found
    x-amz-error-code: NoSuchKey
    x-amz-error-message: The specified key does not exist.
    x-amz-error-detail-Key: none
    x-amz-request-id: 775833586F3BE2D2
    x-amz-id-2: mdCgpeFBXXUqfz9vRYCd5sRL2F0M8ItaTCbD4mhXMHIo92OYbbZFmNYuXISU1lIh6GccGcbqjwJ=
    Content-Type: text/html; charset=utf-8
    Date: Tue, 08 Jan 2019 01:48:57 GMT
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", cause: "not-found", retry: "no" },
  ),
  item(
    "s3-503-slow-down",
    S3_ERRORS,
    `
    PUT https://bucket.s3.example.amazonaws.com/a.txt
    HTTP/1.1 503 Slow Down
    x-amz-request-id: 775833586F3BE2D3
    x-amz-id-2: mdCgpeFBXXUqfz9vRYCd5sRL2F0M8ItaTCbD4mhXMHIo92OYbbZFmNYuXISU1lIh6GccGcbqjwK=
    Content-Type: application/xml
    Date: Tue, 08 Jan 2019 01:48:57 GMT
    Connection: close
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", cause: "overloaded", retry: "yes" },
  ),
  item(
    "s3-301-region",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html",
    `
    GET https://bucket.s3.example.amazonaws.com/a.txt
    HTTP/1.1 301 Moved Permanently
    x-amz-bucket-region: eu-central-1
    x-amz-request-id: 775833586F3BE2D4
    x-amz-id-2: mdCgpeFBXXUqfz9vRYCd5sRL2F0M8ItaTCbD4mhXMHIo92OYbbZFmNYuXISU1lIh6GccGcbqjwL=
    Content-Type: application/xml
    Date: Tue, 08 Jan 2019 01:48:57 GMT
    Server: AmazonS3`,
    {
      layer: "object-storage",
      product: "Amazon S3",
      cause: "redirect-without-target",
      retry: "not-applicable",
      findings: ["301-location"],
    },
    "301 that no browser can follow: the region is wrong",
  ),
  item(
    "s3-delete-marker",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html",
    `
    GET https://bucket.s3.example.amazonaws.com/old.txt
    HTTP/1.1 404 Not Found
    x-amz-delete-marker: true
    x-amz-version-id: 3HL4kqtJlcpXroDTDmJ
    x-amz-request-id: 775833586F3BE2D5
    x-amz-id-2: mdCgpeFBXXUqfz9vRYCd5sRL2F0M8ItaTCbD4mhXMHIo92OYbbZFmNYuXISU1lIh6GccGcbqjwM=
    Content-Type: application/xml
    Date: Tue, 08 Jan 2019 01:48:57 GMT
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", cause: "object-deleted", retry: "no" },
  ),
  item(
    "s3-416",
    S3_ERRORS,
    `
    GET https://bucket.s3.example.amazonaws.com/a.bin
    HTTP/1.1 416 Requested Range Not Satisfiable
    > Host: bucket.s3.example.amazonaws.com
    > Range: bytes=5000-
    x-amz-request-id: 775833586F3BE2D6
    x-amz-id-2: mdCgpeFBXXUqfz9vRYCd5sRL2F0M8ItaTCbD4mhXMHIo92OYbbZFmNYuXISU1lIh6GccGcbqjwN=
    Content-Range: bytes */4096
    Content-Type: application/xml
    Date: Tue, 08 Jan 2019 01:48:57 GMT
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", cause: "range-beyond-end", retry: "no" },
  ),
  item(
    "azure-blob-404",
    AZURE_ERRORS,
    `
    GET https://acct.blob.core.windows.example.net/c/none
    HTTP/1.1 404 The specified blob does not exist.
    Content-Length: 215
    Content-Type: application/xml
    Server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0
    x-ms-request-id: 530ac1c4-d01e-00e8-7d9c-2cd910000000
    x-ms-version: 2020-08-04
    x-ms-error-code: BlobNotFound
    Date: Thu, 20 Jan 2022 07:00:08 GMT`,
    {
      layer: "object-storage",
      product: "Azure Blob Storage",
      cause: "not-found",
      retry: "no",
      findings: ["server-detail"],
    },
  ),
  item(
    "azure-queue-403",
    AZURE_ERRORS,
    `
    POST https://acct.queue.core.windows.example.net/q/messages
    HTTP/1.1 403 This request is not authorized to perform this operation.
    Server: Windows-Azure-Queue/1.0 Microsoft-HTTPAPI/2.0
    x-ms-request-id: 530ac1c4-d01e-00e8-7d9c-2cd910000001
    x-ms-version: 2018-11-09
    x-ms-error-code: AuthorizationFailure
    Date: Wed, 23 Oct 2019 07:47:42 GMT
    Content-Length: 246
    Content-Type: application/xml`,
    {
      layer: "object-storage",
      product: "Azure Storage",
      cause: "permission-missing",
      retry: "no",
      findings: ["server-detail"],
    },
  ),
  item(
    "azure-blob-409-lease",
    AZURE_ERRORS,
    `
    PUT https://acct.blob.core.windows.example.net/c/b
    HTTP/1.1 412 There is currently a lease on the blob and no lease ID was specified in the request.
    Server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0
    x-ms-request-id: 530ac1c4-d01e-00e8-7d9c-2cd910000002
    x-ms-error-code: LeaseIdMissing
    Date: Wed, 23 Oct 2019 07:47:42 GMT
    Content-Length: 246
    Content-Type: application/xml`,
    {
      layer: "object-storage",
      product: "Azure Blob Storage",
      cause: "locked",
      retry: "no",
      findings: ["server-detail"],
    },
    "412 here is a lease, not an old version",
  ),
  item(
    "gcs-403",
    "https://cloud.google.com/storage/docs/xml-api/reference-status",
    `
    GET https://storage.example.googleapis.com/bucket/none
    HTTP/2 403
    x-guploader-uploadid: ABPtcPqXXXXXXXXXXXX
    content-type: application/xml; charset=UTF-8
    content-length: 255
    date: Wed, 23 Oct 2019 07:47:42 GMT
    expires: Wed, 23 Oct 2019 07:47:42 GMT
    cache-control: private, max-age=0
    server: UploadServer`,
    { layer: "object-storage", product: "Google Cloud Storage", cause: "storage-refused", retry: "no" },
  ),
  item(
    "minio-404",
    "https://min.io/docs/minio/linux/index.html",
    `
    GET https://files.example.com/bucket/none
    HTTP/1.1 404 Not Found
    Accept-Ranges: bytes
    Content-Length: 340
    Content-Type: application/xml
    Server: MinIO
    X-Amz-Request-Id: 17A1B2C3D4E5F607
    Date: Wed, 23 Oct 2019 07:47:42 GMT`,
    { layer: "object-storage", product: "MinIO", cause: "not-found", retry: "no" },
    "x-amz-request-id without Amazon",
  ),
  item(
    "aliyun-oss-403",
    "https://www.alibabacloud.com/help/en/oss/developer-reference/error-responses",
    `
    GET https://bucket.oss-cn.example.aliyuncs.com/a.jpg
    HTTP/1.1 403 Forbidden
    Server: AliyunOSS
    Date: Wed, 23 Oct 2019 07:47:42 GMT
    Content-Type: application/xml
    Content-Length: 320
    x-oss-request-id: 5DB0012345678901`,
    { layer: "object-storage", product: "Alibaba Cloud OSS", cause: "storage-refused", retry: "no" },
  ),
];
