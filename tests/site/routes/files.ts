import type { Exchange, Routes } from "../exchange.ts";

const CONTENT = "0123456789".repeat(10);

/** `/download?c=200` is a file to be saved, no document. */
function answerDownload(exchange: Exchange): void {
  exchange.answer(exchange.number("c", 200), {
    headers: { "content-type": "application/octet-stream", "content-disposition": 'attachment; filename="file.bin"' },
    body: CONTENT,
  });
}

/** `/range` has 100 bytes and answers a range of them with 206, one beyond them with 416 (RFC 9110 §14). */
function answerRange(exchange: Exchange): void {
  const headers = { "accept-ranges": "bytes", "content-type": "text/plain" };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(exchange.header("range") ?? "");
  if (asked === null) {
    exchange.answer(200, { headers, body: CONTENT });
    return;
  }
  const first = Number(asked[1]);
  const last = Math.min(asked[2] === "" ? Number.POSITIVE_INFINITY : Number(asked[2]), CONTENT.length - 1);
  if (first > last) {
    exchange.answer(416, { headers: { ...headers, "content-range": `bytes */${CONTENT.length}` } });
    return;
  }
  exchange.answer(206, {
    headers: { ...headers, "content-range": `bytes ${first}-${last}/${CONTENT.length}` },
    body: CONTENT.slice(first, last + 1),
  });
}

export const fileRoutes: Routes = { download: answerDownload, range: answerRange };
