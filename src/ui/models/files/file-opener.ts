import { type ReadonlySignal, signal } from "@preact/signals";
import { chooseFile } from "./choose-file.ts";
import type { FileProgress } from "./file-messages.ts";
import type { OpenedFile } from "./file-source.ts";
import { type OpenOptions, openHarFile } from "./open-file.ts";

/** How far a file is. */
export type OpenState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string; readonly progress: FileProgress }
  | { readonly kind: "failed"; readonly name: string; readonly sentence: string }
  /** `problems` are what is wrong with a file that could be read all the same. */
  | { readonly kind: "opened"; readonly name: string; readonly entries: number; readonly problems: readonly string[] };

/** Opens files one at a time, and says how far it is. */
export interface FileOpener {
  readonly state: ReadonlySignal<OpenState>;
  /** Opens the first file of those that were dropped or picked; a file that is still being read is given up. */
  open(files: Iterable<File>): Promise<void>;
  cancel(): void;
  /** Takes the notice about the last file away. */
  dismiss(): void;
}

const IDLE: OpenState = { kind: "idle" };
const NOT_BEGUN: FileProgress = { phase: "reading", done: 0, total: 0 };

interface Means {
  onOpen(file: OpenedFile): void;
  readonly read?: (file: File, options: OpenOptions) => Promise<OpenedFile>;
}

export function createFileOpener({ onOpen, read = openHarFile }: Means): FileOpener {
  const state = signal<OpenState>(IDLE);
  let current: AbortController | undefined;
  const cancel = () => {
    current?.abort();
    current = undefined;
    state.value = IDLE;
  };
  const open = async (files: Iterable<File>) => {
    const file = chooseFile(files);
    if (file === undefined) return;
    cancel();
    const mine = new AbortController();
    current = mine;
    const { name } = file;
    const onProgress = (progress: FileProgress) => {
      if (current === mine) state.value = { kind: "reading", name, progress };
    };
    onProgress(NOT_BEGUN);
    try {
      const opened = await read(file, { onProgress, signal: mine.signal });
      if (current !== mine) {
        opened.close();
        return;
      }
      state.value = { kind: "opened", name, entries: opened.list.value.entries.length, problems: opened.problems };
      onOpen(opened);
    } catch (error) {
      if (current !== mine) return;
      state.value = { kind: "failed", name, sentence: error instanceof Error ? error.message : String(error) };
    }
    current = undefined;
  };
  return {
    state,
    open,
    cancel,
    dismiss: () => {
      if (state.value.kind !== "reading") state.value = IDLE;
    },
  };
}
