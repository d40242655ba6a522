import { DropArea } from "../files/DropArea.tsx";
import { FileStatus } from "../files/FileStatus.tsx";
import { OpenFileButton } from "../files/OpenFileButton.tsx";
import type { ExplanationBook } from "../models/explanation-book.ts";
import type { FileOpener } from "../models/files/file-opener.ts";
import type { PanelModel } from "../models/panel-model.ts";
import { App } from "./App.tsx";

interface Props {
  readonly model: PanelModel;
  readonly opener: FileOpener;
  readonly book: ExplanationBook;
  copy(text: string): Promise<boolean>;
}

/** Asks for a file, and says how far the last one is. */
function Invitation({ opener }: Pick<Props, "opener">) {
  const { kind } = opener.state.value;
  const isReading = kind === "reading";
  return (
    <div
      class="file-invitation"
      data-ready={isReading ? undefined : ""}
      data-total={0}
      data-errors={0}
      data-page-url=""
    >
      <header>{kind !== "opened" && <FileStatus opener={opener} />}</header>
      {!isReading && (
        <main>
          <h1>Open a HAR file</h1>
          <p>
            A HAR file is a recording of web traffic. Drop one here, or choose it: every response in it is explained. It
            is read in this browser and sent nowhere.
          </p>
          <OpenFileButton opener={opener} label="Choose a file…" look="primary" />
        </main>
      )}
      <DropArea opener={opener} />
    </div>
  );
}

/** The panel without a live page: the file that is open, or the invitation to open one. */
export function FileApp({ model, opener, book, copy }: Props) {
  if (model.file.value === undefined) return <Invitation opener={opener} />;
  // What a live page can lack is not asked about a file.
  return <App model={model} book={book} copy={copy} remedy={() => undefined} />;
}
