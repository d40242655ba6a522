import type { Reading } from "../reading.ts";
import { readStructuredList, type StructuredMember } from "../structured-fields.ts";

/**
 * Error types of `Proxy-Status` (RFC 9209 §2.3) with the status recommended for each. `isOwn`: only an intermediary
 * makes such a response; the others can also be added to an answer of the next server.
 */
export const PROXY_ERRORS: Readonly<Record<string, { readonly status: number; readonly isOwn: boolean }>> = {
  dns_timeout: { status: 504, isOwn: true },
  dns_error: { status: 502, isOwn: true },
  destination_not_found: { status: 500, isOwn: true },
  destination_unavailable: { status: 503, isOwn: true },
  destination_ip_prohibited: { status: 502, isOwn: true },
  destination_ip_unroutable: { status: 502, isOwn: true },
  connection_refused: { status: 502, isOwn: true },
  connection_terminated: { status: 502, isOwn: false },
  connection_timeout: { status: 504, isOwn: true },
  connection_read_timeout: { status: 504, isOwn: false },
  connection_write_timeout: { status: 504, isOwn: false },
  connection_limit_reached: { status: 503, isOwn: true },
  tls_protocol_error: { status: 502, isOwn: false },
  tls_certificate_error: { status: 502, isOwn: false },
  tls_alert_received: { status: 502, isOwn: false },
  http_request_error: { status: 0, isOwn: true },
  http_request_denied: { status: 403, isOwn: true },
  http_response_incomplete: { status: 502, isOwn: false },
  http_response_header_section_size: { status: 502, isOwn: false },
  http_response_header_size: { status: 502, isOwn: false },
  http_response_body_size: { status: 502, isOwn: false },
  http_response_trailer_section_size: { status: 502, isOwn: false },
  http_response_trailer_size: { status: 502, isOwn: false },
  http_response_transfer_coding: { status: 502, isOwn: false },
  http_response_content_coding: { status: 502, isOwn: false },
  http_response_timeout: { status: 504, isOwn: false },
  http_upgrade_failed: { status: 502, isOwn: true },
  http_protocol_error: { status: 502, isOwn: false },
  proxy_internal_response: { status: 0, isOwn: true },
  proxy_internal_error: { status: 500, isOwn: true },
  proxy_configuration_error: { status: 500, isOwn: true },
  proxy_loop_detected: { status: 502, isOwn: true },
};

export interface ProxyError {
  /** The name the intermediary gives itself. */
  readonly proxy: string;
  readonly type: string;
  readonly details: string | undefined;
  /** The status the next server really sent. */
  readonly receivedStatus: number | undefined;
}

function textOf(member: StructuredMember, name: string): string | undefined {
  const value = member.parameters.get(name);
  return typeof value === "boolean" || value === undefined ? undefined : String(value);
}

function numberOf(member: StructuredMember, name: string): number | undefined {
  const value = member.parameters.get(name);
  return typeof value === "number" ? value : undefined;
}

/** Members of `Proxy-Status`, nearest the origin first (RFC 9209 §2). */
export function readProxyStatus(reading: Reading): readonly StructuredMember[] {
  return readStructuredList(reading.headers.joined("proxy-status")) ?? [];
}

/** The hop nearest the origin that names an error: the others repeat what they were told. */
export function findProxyError(reading: Reading): ProxyError | undefined {
  if (!reading.headers.has("proxy-status")) return undefined;
  for (const member of readProxyStatus(reading)) {
    const type = textOf(member, "error");
    if (type === undefined) continue;
    return {
      proxy: member.value,
      type,
      details: textOf(member, "details"),
      receivedStatus: numberOf(member, "received-status"),
    };
  }
  return undefined;
}

export interface CacheHop {
  readonly cache: string;
  readonly isHit: boolean;
  /** Why the cache asked further (RFC 9211 §2.2). */
  readonly forwarded: string | undefined;
  readonly forwardedStatus: number | undefined;
}

/** Members of `Cache-Status`, nearest the origin first (RFC 9211 §2). */
export function readCacheStatus(reading: Reading): readonly CacheHop[] {
  if (!reading.headers.has("cache-status")) return [];
  const members = readStructuredList(reading.headers.joined("cache-status")) ?? [];
  return members.map((member) => ({
    cache: member.value,
    isHit: member.parameters.get("hit") === true,
    forwarded: textOf(member, "fwd"),
    forwardedStatus: numberOf(member, "fwd-status"),
  }));
}
