import type { Entry } from "../../../traffic/entry.ts";
import type { BodyText } from "../../../traffic/har/body.ts";
import type { HarPage } from "../../../traffic/har/pages.ts";
import type { Tally } from "../../../traffic/tally.ts";

/** What the page asks of the worker that reads a file. */
export type FileRequest =
  /** Read this file. Asked once. */
  | { readonly type: "open"; readonly file: Blob }
  /** The entries came; send the next ones. Without it the page would get more than it can draw between two frames. */
  | { readonly type: "next" }
  | { readonly type: "body"; readonly token: number; readonly entryId: number; readonly mimeType: string };

/** What is being done. `reading` counts bytes, `entries` counts entries; the others have no parts. */
export type FilePhase = "reading" | "decoding" | "parsing" | "entries";

export interface FileProgress {
  readonly phase: FilePhase;
  readonly done: number;
  readonly total: number;
}

/** What is known of a file besides its entries. */
export interface FileFacts {
  readonly pages: readonly HarPage[];
  readonly creator: string;
  readonly problems: readonly string[];
  readonly tally: Tally;
  /** How many responses have their body in the file. */
  readonly bodies: number;
}

export type FileAnswer =
  | ({ readonly type: "progress" } & FileProgress)
  | { readonly type: "entries"; readonly entries: readonly Entry[] }
  | { readonly type: "end"; readonly facts: FileFacts }
  /** A sentence for the person. Nothing follows. */
  | { readonly type: "failed"; readonly sentence: string }
  | { readonly type: "body"; readonly token: number; readonly body: BodyText };
