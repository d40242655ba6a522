import { useRef } from "preact/hooks";
import type { FileOpener } from "../models/files/file-opener.ts";

interface Props {
  readonly opener: Pick<FileOpener, "open">;
  readonly label?: string;
  /** The class of the button: it takes the look of what stands beside it. */
  readonly look?: string;
  readonly title?: string;
}

/** What HAR files are called. Some systems know no type for them, so the name decides. */
const ACCEPTED = ".har,.zhar,.json,.gz,application/json,application/gzip";

/** Picks a file by the browser's own dialog. */
export function OpenFileButton({ opener, label = "Open HAR…", look = "quiet", title }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} title={title} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={label}
        onChange={({ currentTarget }) => {
          void opener.open([...(currentTarget.files ?? [])]);
          // The same file can be picked again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
