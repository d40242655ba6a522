import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import type { FileOpener } from "../models/files/file-opener.ts";

function bringsFiles(event: DragEvent): event is DragEvent & { readonly dataTransfer: DataTransfer } {
  return event.dataTransfer?.types.includes("Files") === true;
}

/**
 * Makes the whole page a place to drop a file on, and says so while one is dragged over it. Without it a dropped file
 * would replace the page. Those who do not drag use `OpenFileButton`.
 */
export function DropArea({ opener }: { readonly opener: Pick<FileOpener, "open"> }) {
  const isDragged = useSignal(false);
  // With the first drawing, not a moment later: what is dropped in between would replace the page.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      isDragged.value = true;
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another of the same page has the other as its related target.
      if (event.relatedTarget === null) isDragged.value = false;
    };
    const drop = (event: DragEvent) => {
      isDragged.value = false;
      if (!bringsFiles(event)) return;
      event.preventDefault();
      void opener.open([...event.dataTransfer.files]);
    };
    addEventListener("dragenter", over);
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragenter", over);
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [opener]);
  if (!isDragged.value) return null;
  return (
    <div class="drop-area">
      <p>
        <strong>Drop the HAR file here</strong>
        <span>It is read in this browser and sent nowhere.</span>
      </p>
    </div>
  );
}
