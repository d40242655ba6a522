import { signal } from "@preact/signals";
import { render } from "preact";
import type { Entry } from "../../../src/traffic/entry.ts";
import { emptyTally } from "../../../src/traffic/tally.ts";
import type { EntrySource } from "../../../src/ui/models/entry-source.ts";
import { openExplanationBook } from "../../../src/ui/models/explanation-book.ts";
import { createPanelModel } from "../../../src/ui/models/panel-model.ts";
import { createTabViewModel } from "../../../src/ui/models/tab-view-model.ts";
import { App } from "../../../src/ui/panel/App.tsx";

const CODES = [200, 200, 200, 200, 200, 304, 404, 200, 200, 200, 200, 302, 200, 200, 200, 503];
const TYPES = ["xmlhttprequest", "script", "image", "stylesheet", "image", "font"];
const START = Date.now() - 600_000;

function makeEntry(id: number): Entry {
  const statusCode = CODES[id % CODES.length] ?? 200;
  return {
    id,
    requestId: String(id),
    method: "GET",
    url: `https://host-${id % 37}.example.com/v2/orders/${id * 7919}/lines?page=&session=`,
    type: TYPES[id % TYPES.length] ?? "other",
    role: statusCode === 302 ? "redirect" : "response",
    statusCode,
    responseHeaders: [{ name: "content-type", value: "application/json" }],
    timeStamp: START + id,
    startedAt: START + id - (id % 400),
    frameId: 0,
  };
}

/** A log of so many entries that stands ready, as a file does once it is read. */
function makeSource(count: number): EntrySource {
  const entries = Array.from({ length: count }, (_, index) => makeEntry(index + 1));
  return {
    label: signal("made up"),
    list: signal({ entries, revision: 1, changedFrom: 0 }),
    pages: signal([]),
    counts: signal({
      tally: emptyTally(),
      total: count,
      errors: 0,
      pageUrl: "https://host-1.example.com/",
      notHeld: 0,
    }),
    blindSpots: signal([]),
    readBody: async () => ({ unavailable: "Made up." }),
  };
}

const source = makeSource(Number(location.search.slice(1)));
const tab = {
  tabId: 7,
  state: signal(undefined),
  link: signal("open" as const),
  pause: () => undefined,
  resume: () => undefined,
};
const root = document.querySelector("#root");

/** The made-up entries leave rubbish behind that is not the panel's to clear. */
const SETTLING_MS = 300;
await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));

// Measured from here: the log is there, the panel is not.
performance.mark("ready");
const view = createTabViewModel(tab, false, async () => ({ tab: {}, access: "granted" }));
const model = createPanelModel(view, source, { load: async () => undefined, save: () => undefined });
model.showFile(source);
if (root !== null) {
  render(<App model={model} book={openExplanationBook()} remedy={() => undefined} copy={async () => false} />, root);
}
requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark("rows");
  port2.postMessage(undefined);
});
