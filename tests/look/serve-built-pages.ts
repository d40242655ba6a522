import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface PageServer {
  readonly origin: string;
  close(): void;
}

/** Serves a built extension's files with the very policy of its manifest, so that what the policy forbids shows. */
export async function serveBuiltPages(directory: string): Promise<PageServer> {
  const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
  return await serveFiles(directory, manifest.content_security_policy.extension_pages);
}

/** Serves the files of a directory. @param policy the Content-Security-Policy of all of them */
export async function serveFiles(directory: string, policy?: string): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    try {
      const body = await readFile(join(directory, path));
      response.setHeader("content-type", MEDIA_TYPES[extname(path)] ?? "application/octet-stream");
      if (policy !== undefined) response.setHeader("content-security-policy", policy);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
