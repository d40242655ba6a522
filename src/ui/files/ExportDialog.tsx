import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Entry } from "../../traffic/entry.ts";
import type { HarPage } from "../../traffic/har/pages.ts";
import { createExportModel, type ExportModel, PREVIEW_LINES } from "../models/files/export-model.ts";
import { FormatChoice, SecretsChoice } from "./ExportChoices.tsx";
import { saveFile } from "./save-file.ts";

interface Props {
  /** What the filter shows, in the order of the log. */
  readonly entries: readonly Entry[];
  /** How many entries there are in all. */
  readonly total: number;
  readonly pages: readonly HarPage[];
  /** Names the source: a host, or a file. */
  readonly label: string;
  copy(text: string): Promise<boolean>;
  /** The dialog was closed, by any way. */
  onClose(): void;
  readonly save?: typeof saveFile;
  readonly now?: () => number;
}

function countInWords(shown: number, total: number): string {
  const number = (count: number) => count.toLocaleString("en");
  if (shown !== total)
    return `As shown by the filter: ${number(shown)} of ${number(total)} entries go out, without bodies.`;
  return total === 1
    ? "The one entry goes out, without its body."
    : `All ${number(total)} entries go out, without bodies.`;
}

function PreviewText({ model }: { readonly model: ExportModel }) {
  const preview = model.preview.value;
  return (
    <figure class="export-preview">
      <figcaption class="export-about">
        {preview?.isWhole === true ? "What goes out" : `What goes out: the first ${PREVIEW_LINES} lines`}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard */}
      <pre tabIndex={0} aria-busy={preview === undefined}>
        {preview === undefined ? "…" : preview.text}
        {preview?.isWhole === false && "\n…"}
      </pre>
    </figure>
  );
}

function Answer({ model, total }: { readonly model: ExportModel; readonly total: number }) {
  const state = model.state.value;
  if (state.kind === "choosing") return null;
  if (state.kind === "writing")
    return <progress aria-label="Writing" max={total} value={Math.min(state.parts, total)} />;
  return <span class={state.kind === "failed" ? "export-failed" : undefined}>{state.words}</span>;
}

/**
 * Takes entries along as a file or to the clipboard: the format, whether secrets stay in, and a look at exactly what
 * goes out before it does. Secrets are removed unless the person decides otherwise each time; bodies never go out.
 */
export function ExportDialog({ entries, total, pages, label, copy, onClose, save = saveFile, now = Date.now }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // What is shown when the dialog opens goes out, whatever comes in meanwhile.
  const model = useMemo(() => createExportModel({ entries, pages, label }, { copy, save, now }), []);
  const count = useMemo(() => countInWords(entries.length, total), []);
  useEffect(() => {
    dialog.current?.showModal();
    return model.close;
  }, []);
  const isWriting = model.state.value.kind === "writing";
  return (
    <dialog class="export-dialog" ref={dialog} aria-labelledby="export-title" onClose={onClose}>
      <form method="dialog">
        <header>
          <h2 id="export-title">Export</h2>
          <p class="export-about">{count}</p>
        </header>
        <FormatChoice model={model} />
        <SecretsChoice model={model} />
        <PreviewText model={model} />
        <footer>
          <span class="export-answer" aria-live="polite">
            <Answer model={model} total={entries.length} />
          </span>
          <button type="submit" class="plain-button">
            Close
          </button>
          <button type="button" class="plain-button" disabled={isWriting} onClick={() => void model.copy()}>
            Copy
          </button>
          <button type="button" class="primary" disabled={isWriting} onClick={() => void model.save()}>
            Save
          </button>
        </footer>
      </form>
    </dialog>
  );
}
