import type { FileRequest } from "./file-messages.ts";
import { serveFile } from "./serve-file.ts";

/** The worker in which a HAR file is read, so that the page stays usable meanwhile. */
const answer = serveFile((message) => self.postMessage(message));
self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => answer(data));
