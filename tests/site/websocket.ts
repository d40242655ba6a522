import { createHash } from "node:crypto";
import type { Duplex } from "node:stream";
import type { SiteContext, SiteRequest } from "./exchange.ts";
import type { Hit } from "./hit-log.ts";

/** RFC 6455 §1.3. */
const HANDSHAKE_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const CLOSE_FRAME = Buffer.from([0x88, 0x00]);
const OPCODE_CLOSE = 0x8;

/**
 * Answers a WebSocket handshake: `/ws` opens a connection that stays open until the browser closes it,
 * `/ws?c=403` refuses with that status.
 */
export function acceptWebSocket(site: SiteContext, request: SiteRequest, socket: Duplex, url: URL, hit: Hit): void {
  socket.on("error", () => {});
  socket.on("close", () => {
    hit.ended ??= "cut";
    site.log.changed();
  });
  const statusCode = Number(url.searchParams.get("c") ?? 101);
  hit.status = statusCode;
  site.log.changed();
  if (statusCode !== 101) {
    socket.end(`HTTP/1.1 ${statusCode} Refused\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    return;
  }
  const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${HANDSHAKE_GUID}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
  );
  socket.on("data", (frame: Buffer) => {
    if (((frame[0] ?? 0) & 0x0f) !== OPCODE_CLOSE) return;
    hit.ended = "complete";
    socket.end(CLOSE_FRAME);
  });
}
