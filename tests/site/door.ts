import { createServer, type Server, type Socket } from "node:net";

/** The first byte of a TLS handshake record (RFC 8446 §5.1). No HTTP method begins with it. */
const TLS_HANDSHAKE = 0x16;

/**
 * One port for plain and encrypted connections. HSTS and mixed-content upgrades change the scheme and keep the port
 * (RFC 6797 §8.3), so a site that shall be upgraded must speak both on one.
 */
export function openDoor(plain: Server, encrypted: Server): Server {
  // As Node's own HTTP server does: a body that follows its head would otherwise wait for the browser's delayed
  // acknowledgement, 40 ms of every answer (RFC 9293 §3.7.4).
  const door = createServer({ noDelay: true }, (socket: Socket) => {
    socket.on("error", () => {});
    socket.once("data", (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? encrypted : plain).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  return door;
}
