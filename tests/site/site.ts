import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { makeCertificate } from "./certificate.ts";
import { openDoor } from "./door.ts";
import { Exchange, type Protocol, type SiteContext, type SiteRequest, type SiteResponse } from "./exchange.ts";
import { Gates } from "./gates.ts";
import { type Hit, type HitFilter, HitLog } from "./hit-log.ts";
import { CERTIFICATE_NAMES } from "./hosts.ts";
import { routes } from "./routes/routes.ts";
import { acceptWebSocket } from "./websocket.ts";

const LOOPBACK = "127.0.0.1";

export interface SiteOptions {
  /** Port for HTTP/1.1, plain and over TLS. Default: one the system chooses. */
  readonly port?: number;
}

/** A running site. Several may run at once; each has ports, certificate and log of its own. */
export interface Site extends SiteContext {
  readonly httpUrl: string;
  /** HTTP/1.1 over TLS, on the same port: see `openDoor`. */
  readonly httpsUrl: string;
  /** HTTP/2 over TLS. */
  readonly http2Url: string;
  /** For the browsers that shall trust the site: see `SiteCertificate`. */
  readonly authority: string;
  readonly keyHash: string;
  waitForHit(filter: HitFilter, count?: number, limitMs?: number): Promise<Hit[]>;
  /** Lets answers pass that wait at a gate (`/hold?name=…`, `/stream?name=…`). */
  release(name: string): void;
  /** Cuts all connections and stops listening. */
  close(): Promise<void>;
}

/** Starts the site on loopback. Browsers reach its names (`*.test`) through a setting of theirs. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const certificate = makeCertificate(CERTIFICATE_NAMES);
  const tls = { key: certificate.key, cert: certificate.chain };
  const plain = createServer();
  const encrypted = createTlsServer(tls);
  const multiplexed = createSecureServer(tls);
  const door = openDoor(plain, encrypted);
  const port = await listen(door, options.port);
  const ports: Record<Protocol, number> = { http: port, https: port, h2: await listen(multiplexed) };
  const log = new HitLog();
  const gates = new Gates();
  const context: SiteContext = {
    log,
    gates,
    origin: (host, protocol = "http") => `${protocol === "http" ? "http" : "https"}://${host}:${ports[protocol]}`,
    refusedOrigin: `http://refused.test:${await findClosedPort()}`,
  };
  const connections = new Set<Socket>();
  for (const listener of [door, multiplexed]) {
    listener.on("connection", (socket: Socket) => {
      connections.add(socket);
      socket.on("close", () => connections.delete(socket));
    });
  }
  for (const server of [plain, encrypted, multiplexed]) {
    server.on("request", (request: SiteRequest, response: SiteResponse) => {
      void serve(context, request, response);
    });
    server.on("upgrade", (request: SiteRequest, socket: Duplex) => {
      const url = addressOf(request);
      acceptWebSocket(context, request, socket, url, record(log, request, url));
    });
  }
  return {
    ...context,
    httpUrl: context.origin(LOOPBACK),
    httpsUrl: context.origin(LOOPBACK, "https"),
    http2Url: context.origin(LOOPBACK, "h2"),
    authority: certificate.authority,
    keyHash: certificate.keyHash,
    waitForHit: (filter, count, limitMs) => log.waitFor(filter, count, limitMs),
    release: (name) => gates.release(name),
    async close() {
      gates.releaseAll();
      const closed = [door, multiplexed].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of connections) socket.destroy();
      await Promise.all(closed);
    },
  };
}

async function serve(site: SiteContext, request: SiteRequest, response: SiteResponse): Promise<void> {
  const url = addressOf(request);
  const hit = record(site.log, request, url);
  response.on("error", () => {});
  response.on("close", () => {
    hit.ended ??= response.writableFinished ? "complete" : "cut";
    site.log.changed();
  });
  const exchange = new Exchange(site, request, response, url, hit);
  const name = url.pathname.split("/")[1] ?? "";
  try {
    if (Object.hasOwn(routes, name)) await routes[name]?.(exchange);
    else exchange.answer(404);
  } catch (error) {
    console.error(`${hit.method} ${hit.path}:`, error);
    if (!response.headersSent) exchange.answer(500, { body: String(error) });
  }
}

/** The address as the browser wrote it: HTTP/2 sends the host in `:authority`. */
function addressOf(request: SiteRequest): URL {
  const secure = "encrypted" in request.socket;
  const host = request.headers[":authority"] ?? request.headers.host ?? LOOPBACK;
  return new URL(request.url ?? "/", `${secure ? "https" : "http"}://${String(host)}`);
}

function record(log: HitLog, request: SiteRequest, url: URL): Hit {
  const hit: Hit = {
    time: Date.now(),
    method: request.method ?? "",
    host: url.hostname,
    path: url.pathname + url.search,
    page: url.searchParams.get("page") ?? undefined,
    protocol: `HTTP/${request.httpVersion}` as Hit["protocol"],
    secure: url.protocol === "https:",
    headers: request.headers,
  };
  log.add(hit);
  return hit;
}

async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A port that was free a moment ago, so that connecting to it is refused. */
async function findClosedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
