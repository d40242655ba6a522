import { effect } from "@preact/signals";
import { render } from "preact";
import { copyText } from "../../platform/clipboard.ts";
import { openExplanationBook } from "../models/explanation-book.ts";
import { requestFile } from "../models/files/hand-over.ts";
import { sourceOfNoTab, viewOfNoTab } from "../models/panel/no-tab.ts";
import { createPanelModel } from "../models/panel-model.ts";
import { showText } from "../models/show-text.ts";
import { FileApp } from "./FileApp.tsx";
import { openerOf } from "./FileParts.tsx";

/** A page that holds the file ready answers much sooner; without one the person shall not look at nothing. */
const LONGEST_BLANK_MS = 500;

/**
 * Opens the panel for a file alone. Another page may hold it ready under this id; where none does, because it is closed
 * or because the id is empty, the person is asked for a file.
 */
export function startFilePanel(root: Element, fileId: string): void {
  const model = createPanelModel(viewOfNoTab(), sourceOfNoTab());
  const book = openExplanationBook();
  const opener = openerOf(model);
  const name = document.title;
  effect(() => {
    const label = model.file.value?.label.value;
    document.title = label === undefined ? name : `${showText(label)} · ${name}`;
  });
  const draw = () => render(<FileApp model={model} opener={opener} book={book} copy={copyText} />, root);
  if (fileId === "") {
    draw();
    return;
  }
  setTimeout(draw, LONGEST_BLANK_MS);
  requestFile(fileId, (file) => {
    // Whoever opened another one meanwhile wants that.
    if (opener.state.peek().kind === "idle" && model.file.peek() === undefined) void opener.open([file]);
    draw();
  });
}
