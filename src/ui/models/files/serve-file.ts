import { bodyText, type HarBody } from "../../../traffic/har/body.ts";
import { tallyOf } from "../../../traffic/har/count-entries.ts";
import { refuseHuge } from "../../../traffic/har/decode.ts";
import { HarError } from "../../../traffic/har/har-error.ts";
import { type HarFile, readHarFile } from "../../../traffic/har/read-har.ts";
import type { FileAnswer, FileRequest } from "./file-messages.ts";

/** Entries in one message: to take in more at once would hold the page up for longer than a frame. */
const ENTRIES_PER_MESSAGE = 2_000;
/** Bytes between two reports while a file is read. */
const REPORT_STEP = 4_000_000;

type Post = (answer: FileAnswer) => void;

async function readBytes(file: Blob, post: Post): Promise<Uint8Array<ArrayBuffer>> {
  refuseHuge(file.size);
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let done = 0;
  let reported = -REPORT_STEP;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, done);
    done += part.value.length;
    if (done - reported < REPORT_STEP) continue;
    reported = done;
    post({ type: "progress", phase: "reading", done, total: file.size });
  }
  return bytes;
}

function sentenceOf(error: unknown): string {
  if (error instanceof HarError) return error.message;
  // A file that changed on disk or may not be read any more, or a text that is too long for the browser.
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The browser could not read this file (${reason}).`;
}

function* answersOf({ entries, pages, creator, problems, bodies }: HarFile): Generator<FileAnswer> {
  for (let start = 0; start < entries.length; start += ENTRIES_PER_MESSAGE) {
    yield { type: "entries", entries: entries.slice(start, start + ENTRIES_PER_MESSAGE) };
  }
  let withBody = 0;
  for (const body of bodies.values()) if (typeof body !== "string") withBody += 1;
  yield { type: "end", facts: { pages, creator, problems, tally: tallyOf(entries).tally, bodies: withBody } };
}

/**
 * Answers a page that opens a HAR file: progress, the entries in portions, and bodies one by one, which stay here.
 * Runs in a worker; to stop it, end the worker.
 * @returns what takes the page's requests
 */
export function serveFile(post: Post): (request: FileRequest) => void {
  let answers: Iterator<FileAnswer> | undefined;
  let bodies: ReadonlyMap<number, HarBody | string> = new Map();
  const postNext = () => {
    const next = answers?.next();
    if (next === undefined || next.done === true) return;
    // The entries are the page's from then on; here they can go.
    if (next.value.type === "end") answers = undefined;
    post(next.value);
  };
  const open = async (file: Blob) => {
    try {
      const bytes = await readBytes(file, post);
      const har = await readHarFile(bytes, { onProgress: (progress) => post({ type: "progress", ...progress }) });
      bodies = har.bodies;
      answers = answersOf(har);
      postNext();
    } catch (error) {
      post({ type: "failed", sentence: sentenceOf(error) });
    }
  };
  return (request) => {
    if (request.type === "open") void open(request.file);
    else if (request.type === "next") postNext();
    else {
      const { token, entryId, mimeType } = request;
      const body = bodies.get(entryId) ?? "The file holds no content for this response.";
      post({
        type: "body",
        token,
        body: typeof body === "string" ? { unavailable: body } : bodyText(body, mimeType),
      });
    }
  };
}
