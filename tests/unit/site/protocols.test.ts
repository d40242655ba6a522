import { connect } from "node:http2";
import { request as requestByTls } from "node:https";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, startSite } from "../../site/site.ts";
import { requestRaw } from "./raw-request.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** A client that trusts the site's authority and nothing else: the certificate must hold for the name. */
const tls = () => ({
  ca: `-----BEGIN CERTIFICATE-----\n${site.authority.match(/.{1,64}/g)?.join("\n")}\n-----END CERTIFICATE-----\n`,
  servername: "shop.test",
});

it("speaks HTTP/1.1 over TLS on the port of plain HTTP", async () => {
  expect(new URL(site.httpsUrl).port).toBe(new URL(site.httpUrl).port);
  const status = await new Promise((resolve, reject) => {
    requestByTls(`${site.httpsUrl}/s/404?over=tls`, tls(), (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(404);
  expect(site.log.find({ path: "/s/404?over=tls" })).toMatchObject([{ protocol: "HTTP/1.1", secure: true }]);
});

it("speaks HTTP/2 over TLS", async () => {
  const session = connect(site.http2Url, tls());
  const stream = session.request({ ":path": "/s/503?over=h2" });
  const status = await new Promise((resolve, reject) => {
    stream.on("response", (headers) => resolve(headers[":status"])).on("error", reject);
    stream.resume();
  });
  session.destroy();
  expect(status).toBe(503);
  expect(site.log.find({ path: "/s/503?over=h2" })).toMatchObject([{ protocol: "HTTP/2.0", secure: true }]);
});

it.each([
  ["/ws", "open", 101],
  ["/ws?c=403", "error", 403],
])("a WebSocket to %s ends in %s", async (path, event, status) => {
  const socket = new WebSocket(site.httpUrl.replace("http:", "ws:") + path);
  await new Promise((resolve) => socket.addEventListener(event, resolve));
  socket.close();
  expect(site.log.find({ path }).map((hit) => hit.status)).toEqual([status]);
});

it("refuses connections where it says so", async () => {
  const { port } = new URL(site.refusedOrigin);
  await expect(requestRaw(`http://127.0.0.1:${port}`, "/")).rejects.toThrow("ECONNREFUSED");
});
