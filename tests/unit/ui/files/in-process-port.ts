import type { FileAnswer, FileRequest } from "../../../../src/ui/models/files/file-messages.ts";
import type { StartFilePort } from "../../../../src/ui/models/files/file-port.ts";
import { serveFile } from "../../../../src/ui/models/files/serve-file.ts";

export interface InProcess {
  readonly start: StartFilePort;
  readonly requests: FileRequest[];
  readonly answers: FileAnswer[];
  isClosed: boolean;
}

/** What the worker does, without a worker: messages are cloned and come later, as between threads. */
export function inProcess(): InProcess {
  const port: InProcess = {
    requests: [],
    answers: [],
    isClosed: false,
    start: (onAnswer) => {
      const take = serveFile((answer) => {
        port.answers.push(answer);
        const sent = structuredClone(answer);
        queueMicrotask(() => {
          if (!port.isClosed) onAnswer(sent);
        });
      });
      return {
        send: (request) => {
          port.requests.push(request);
          queueMicrotask(() => take(request));
        },
        close: () => {
          port.isClosed = true;
        },
      };
    },
  };
  return port;
}

/** A file as a person picks it. */
export function fileOf(bytes: Uint8Array<ArrayBuffer> | string, name = "recording.har"): File {
  return new File([bytes], name);
}
