import type { FileAnswer, FileRequest } from "./file-messages.ts";

/** The page's end of the worker that reads a file. */
export interface FilePort {
  send(request: FileRequest): void;
  /** Frees the worker and all that it holds. */
  close(): void;
}

/** Starts what answers requests; a test may answer them without a worker. */
export type StartFilePort = (onAnswer: (answer: FileAnswer) => void) => FilePort;

/** Starts a worker of its own for one file. */
export const startFileWorker: StartFilePort = (onAnswer) => {
  const worker = new Worker(new URL("./har-worker.ts", import.meta.url), { type: "module", name: "HAR file" });
  worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => onAnswer(data));
  const fail = (reason: string) => {
    onAnswer({ type: "failed", sentence: `The file could not be read: ${reason}` });
  };
  worker.addEventListener("error", ({ message }) =>
    fail(message === undefined || message === "" ? "the worker for it did not start." : message),
  );
  worker.addEventListener("messageerror", () => fail("the browser could not hand over its entries."));
  return {
    send: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  };
};
