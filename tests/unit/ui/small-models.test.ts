import { describe, expect, test } from "vitest";
import { pathAndQuery } from "../../../src/ui/models/address.ts";
import { showClockTime, showDuration } from "../../../src/ui/models/durations.ts";
import { failureLabel } from "../../../src/ui/models/failure-label.ts";
import { resourceTypeLabel } from "../../../src/ui/models/resource-type.ts";
import { tabIdFromQuery } from "../../../src/ui/models/tab-id.ts";

describe("pathAndQuery", () => {
  test.each([
    ["https://a.test", "/"],
    ["https://a.test/x?q=", "/x?q="],
    ["https://a.a.test/a.a.test", "/a.a.test"],
    ["no address", ""],
  ])("%s", (url, path) => {
    expect(pathAndQuery(url)).toBe(path);
  });
});

describe("failureLabel", () => {
  test.each([
    ["net::ERR_NAME_NOT_RESOLVED", "DNS"],
    ["NS_ERROR_UNKNOWN_HOST", "DNS"],
    ["net::ERR_CERT_DATE_INVALID", "TLS"],
    ["SSL received a record that exceeded the maximum permissible length.", "TLS"],
    ["Verbindung nicht sicher: Zertifikat abgelaufen", "TLS"],
    ["net::ERR_CONNECTION_REFUSED", "refused"],
    ["NS_ERROR_NET_TIMEOUT", "timeout"],
    ["net::ERR_TOO_MANY_REDIRECTS", "redirects"],
    ["NS_BINDING_ABORTED", "aborted"],
    ["net::ERR_BLOCKED_BY_ORB", "blocked"],
    ["net::ERR_FAILED", "failed"],
    ["", "failed"],
    ["“The Internet connection appears to be offline.”", "failed"],
    ["“Client TLS handshake failed.”", "TLS"],
    ["“REFUSED by REDIRECT”", "failed"],
  ])("%s is %s", (name, label) => {
    expect(failureLabel(name)).toBe(label);
  });
});

describe("showDuration", () => {
  test.each([
    [-5, "0 ms"],
    [0.4, "0 ms"],
    [999, "999 ms"],
    [1240, "1.24 s"],
    [59_999, "60.00 s"],
    [125_000, "2 min 5 s"],
  ])("%d ms is %s", (ms, shown) => {
    expect(showDuration(ms)).toBe(shown);
  });
});

describe("showClockTime", () => {
  test.each([
    [new Date(2026, 0, 1, 0, 5, 6, 7), /^00\D05\D06\D007$/],
    [new Date(2026, 0, 1, 23, 59, 59, 999), /^23\D59\D59\D999$/],
  ])("%s is %s, around the clock", (date, shown) => {
    expect(showClockTime(date.getTime())).toMatch(shown);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])("%d is no moment", (timeStamp) => {
    expect(showClockTime(timeStamp)).toBe("unknown time");
  });
});

describe("resourceTypeLabel", () => {
  test.each([
    ["main_frame", "document"],
    ["csp_report", "csp report"],
    ["toString", "toString"],
    ["invented_type", "invented type"],
  ])("%s is %s", (type, label) => {
    expect(resourceTypeLabel(type)).toBe(label);
  });
});

describe("tabIdFromQuery", () => {
  test.each([
    ["?tab=12", 12],
    ["?tab=0", 0],
    ["?tab=-1", undefined],
    ["?tab=12abc", undefined],
    ["?tab=", undefined],
    ["", undefined],
  ])("%s", (query, tabId) => {
    expect(tabIdFromQuery(query)).toBe(tabId);
  });
});
