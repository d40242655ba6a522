import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A running proxy for plain HTTP. */
export interface GuardedProxy {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts a proxy on loopback that wants Basic credentials, whatever they are (RFC 9110 §11.7). It asks nobody: with
 * credentials it answers `/404` with that status, everything else with 200.
 */
export async function startProxy(): Promise<GuardedProxy> {
  const server = createServer((request, response) => {
    if (request.headers["proxy-authorization"] === undefined) {
      response.writeHead(407, { "proxy-authenticate": 'Basic realm="proxy"', "content-length": 0 }).end();
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://proxied.test");
    const statusCode = pathname === "/404" ? 404 : 200;
    response
      .writeHead(statusCode, { "content-type": "text/html" })
      .end('<!doctype html><link rel="icon" href="data:,">');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
