import type { Entry } from "../../../traffic/entry.ts";
import { HarError } from "../../../traffic/har.ts";
import type { Settings } from "../../../traffic/settings.ts";
import type { EntryBody } from "../entry-source.ts";
import type { FileAnswer, FileProgress } from "./file-messages.ts";
import { type StartFilePort, startFileWorker } from "./file-port.ts";
import { createFileSource, type OpenedFile } from "./file-source.ts";

export interface OpenOptions {
  onProgress?(progress: FileProgress): void;
  /** Stops the reading at any moment. */
  readonly signal?: AbortSignal;
  readonly settings?: Settings;
  readonly start?: StartFilePort;
}

const CLOSED: EntryBody = { unavailable: "The file was closed. Open it again to read bodies." };

/** The bodies that were asked for and have not come. */
class OpenBodies {
  readonly #waiting = new Map<number, (body: EntryBody) => void>();
  #lastToken = 0;
  #isClosed = false;

  ask(send: (token: number) => void): Promise<EntryBody> {
    if (this.#isClosed) return Promise.resolve(CLOSED);
    this.#lastToken += 1;
    const token = this.#lastToken;
    return new Promise((resolve) => {
      this.#waiting.set(token, resolve);
      send(token);
    });
  }

  answer(token: number, body: EntryBody): void {
    this.#waiting.get(token)?.(body);
    this.#waiting.delete(token);
  }

  close(): void {
    this.#isClosed = true;
    for (const resolve of this.#waiting.values()) resolve(CLOSED);
    this.#waiting.clear();
  }
}

function mimeTypeOf({ mimeType, responseHeaders }: Entry): string {
  return mimeType ?? responseHeaders.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
}

/**
 * Opens a HAR file: a worker reads it, and the entries come in portions that hold nothing up. Bodies stay in the worker
 * until they are asked for.
 * @throws HarError with a sentence for the person, where it is no readable HAR file
 * @throws DOMException named `AbortError`, where the signal stopped it
 */
export function openHarFile(file: File, options: OpenOptions = {}): Promise<OpenedFile> {
  const { onProgress, signal, settings, start = startFileWorker } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const entries: Entry[] = [];
    const bodies = new OpenBodies();
    const close = () => {
      bodies.close();
      port.close();
    };
    const onAbort = () => {
      close();
      reject(signal?.reason);
    };
    const onAnswer = (answer: FileAnswer) => {
      if (answer.type === "progress") onProgress?.(answer);
      else if (answer.type === "entries") {
        for (const entry of answer.entries) entries.push(entry);
        port.send({ type: "next" });
      } else if (answer.type === "body") bodies.answer(answer.token, answer.body);
      else {
        signal?.removeEventListener("abort", onAbort);
        if (answer.type === "failed") {
          close();
          reject(new HarError(answer.sentence));
          return;
        }
        const readBody = (entry: Entry) =>
          bodies.ask((token) => port.send({ type: "body", token, entryId: entry.id, mimeType: mimeTypeOf(entry) }));
        resolve(createFileSource(file.name, entries, answer.facts, { readBody, close }, settings));
      }
    };
    const port = start(onAnswer);
    signal?.addEventListener("abort", onAbort, { once: true });
    port.send({ type: "open", file });
  });
}
