import { useSignal } from "@preact/signals";
import type { Entry } from "../../traffic/entry.ts";
import { DropArea } from "../files/DropArea.tsx";
import { ExportDialog } from "../files/ExportDialog.tsx";
import { FileStatus } from "../files/FileStatus.tsx";
import { OpenFileButton } from "../files/OpenFileButton.tsx";
import { createFileOpener, type FileOpener } from "../models/files/file-opener.ts";
import type { PanelModel } from "../models/panel-model.ts";

interface Props {
  readonly model: PanelModel;
}

const openers = new WeakMap<PanelModel, FileOpener>();

/** One opener for all parts of a panel. */
export function openerOf(model: PanelModel): FileOpener {
  const opener = openers.get(model) ?? createFileOpener({ onOpen: (file) => model.showFile(file) });
  openers.set(model, opener);
  return opener;
}

/** Opens files and takes the shown entries along. The whole panel takes a dropped file. */
export function FileTools({ model, copy }: Props & { copy(text: string): Promise<boolean> }) {
  /** What was shown when the dialog opened; whatever comes meanwhile stays out. */
  const exported = useSignal<readonly Entry[] | undefined>(undefined);
  const { list, pages, label } = model.source.value;
  return (
    <>
      <OpenFileButton opener={openerOf(model)} look="tool" />
      <button
        type="button"
        class="tool"
        title="Take what is shown along: HAR, CSV, JSON or a report"
        disabled={list.value.entries.length === 0}
        onClick={() => {
          exported.value = model.log.value.shownEntries();
        }}
      >
        Export…
      </button>
      <DropArea opener={openerOf(model)} />
      {exported.value !== undefined && (
        <ExportDialog
          entries={exported.value}
          total={list.value.entries.length}
          pages={pages.value}
          label={label.value}
          copy={copy}
          onClose={() => {
            exported.value = undefined;
          }}
        />
      )}
    </>
  );
}

/** How far a file is, and what is wrong with it. */
export function FileNews({ model }: Props) {
  const opener = openerOf(model);
  // Of a file that was left there is nothing more to say.
  if (opener.state.value.kind === "opened" && model.file.value === undefined) return null;
  return <FileStatus opener={opener} />;
}
