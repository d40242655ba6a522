import { effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { exportFileName } from "../../../traffic/export/file-name.ts";
import { collectBlob, collectText, type Preview, previewParts, TooLongError } from "./collect-parts.ts";
import { EXPORT_FORMATS, type ExportContent, type ExportFormat, exportParts } from "./export-formats.ts";

export const PREVIEW_LINES = 40;

/** To hand a longer text to the clipboard holds the whole browser up, and hardly anything takes it from there. */
const MAX_COPIED_CHARACTERS = 5_000_000;
const TOO_LONG_WORDS = `This is longer than ${MAX_COPIED_CHARACTERS / 1e6} million characters: too long for the clipboard. Save it as a file.`;

/** How far an export is. */
export type ExportState =
  | { readonly kind: "choosing" }
  | { readonly kind: "writing"; readonly parts: number }
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "failed"; readonly words: string };

/** What a person chooses before entries go out, and a look at what goes out. */
export interface ExportModel {
  readonly format: Signal<ExportFormat>;
  /** Secrets go out only while this is set; a report never holds them. */
  readonly keepSecrets: Signal<boolean>;
  /** The very beginning of what goes out; `undefined` while it is made. */
  readonly preview: ReadonlySignal<Preview | undefined>;
  readonly state: ReadonlySignal<ExportState>;
  save(): Promise<void>;
  copy(): Promise<void>;
  /** Stops what is going on. */
  close(): void;
}

export interface ExportMeans {
  copy(text: string): Promise<boolean>;
  /** Hands a file to the person. */
  save(content: Blob, name: string): void;
  /** Milliseconds since the epoch. */
  now(): number;
}

export function createExportModel(content: Omit<ExportContent, "keepSecrets">, means: ExportMeans): ExportModel {
  const format = signal<ExportFormat>("har");
  const keepSecrets = signal(false);
  const preview = signal<Preview | undefined>(undefined);
  const state = signal<ExportState>({ kind: "choosing" });
  const stop = new AbortController();

  const partsNow = () =>
    exportParts(format.value, {
      ...content,
      keepSecrets: keepSecrets.value && EXPORT_FORMATS[format.value].mayKeepSecrets,
    });

  let shown = 0;
  const dispose = effect(() => {
    const parts = partsNow();
    shown += 1;
    const mine = shown;
    untracked(() => {
      preview.value = undefined;
      state.value = { kind: "choosing" };
    });
    previewParts(parts, PREVIEW_LINES).then(
      (made) => {
        if (mine === shown) preview.value = made;
      },
      (error: unknown) => {
        if (mine === shown) state.value = { kind: "failed", words: `This cannot be written: ${String(error)}` };
      },
    );
  });

  const write = async (work: (onPart: (parts: number) => void) => Promise<string>) => {
    state.value = { kind: "writing", parts: 0 };
    try {
      const words = await work((parts) => {
        state.value = { kind: "writing", parts };
      });
      state.value = { kind: "done", words };
    } catch (error) {
      if (stop.signal.aborted) return;
      const words = error instanceof TooLongError ? TOO_LONG_WORDS : `This cannot be written: ${String(error)}`;
      state.value = { kind: "failed", words };
    }
  };
  const save = async (onPart: (parts: number) => void) => {
    const { extension, mediaType } = EXPORT_FORMATS[format.value];
    const name = exportFileName(content.label, means.now(), extension);
    means.save(await collectBlob(partsNow(), mediaType, stop.signal, onPart), name);
    return `Saved as ${name}`;
  };
  const copy = async (onPart: (parts: number) => void) => {
    const text = await collectText(partsNow(), stop.signal, onPart, MAX_COPIED_CHARACTERS);
    return (await means.copy(text)) ? "Copied" : "Copying failed";
  };

  return {
    format,
    keepSecrets,
    preview,
    state,
    save: () => write(save),
    copy: () => write(copy),
    close: () => {
      dispose();
      stop.abort();
    },
  };
}
