import { afterEach, expect, test, vi } from "vitest";
import type { FileAnswer } from "../../../../src/ui/models/files/file-messages.ts";
import { startFileWorker } from "../../../../src/ui/models/files/file-port.ts";

/** A worker that does nothing of itself. */
class FakeWorker extends EventTarget {
  static latest: FakeWorker | undefined;
  readonly sent: unknown[] = [];
  isTerminated = false;

  readonly url: URL;
  readonly options: WorkerOptions;

  constructor(url: URL, options: WorkerOptions) {
    super();
    this.url = url;
    this.options = options;
    FakeWorker.latest = this;
  }

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

afterEach(() => vi.unstubAllGlobals());

function start() {
  vi.stubGlobal("Worker", FakeWorker);
  const answers: FileAnswer[] = [];
  const port = startFileWorker((answer) => answers.push(answer));
  const worker = FakeWorker.latest;
  if (worker === undefined) throw new Error("No worker was started.");
  return { answers, port, worker };
}

test("messages go to and fro, and closing ends the worker", () => {
  const { answers, port, worker } = start();
  expect(worker.url.href).toMatch(/har-worker\.ts$/);
  expect(worker.options.type).toBe("module");
  port.send({ type: "next" });
  expect(worker.sent).toEqual([{ type: "next" }]);
  worker.dispatchEvent(new MessageEvent("message", { data: { type: "entries", entries: [] } }));
  expect(answers).toEqual([{ type: "entries", entries: [] }]);
  port.close();
  expect(worker.isTerminated).toBe(true);
});

test.each<[string, Event, RegExp]>([
  ["does not start", new Event("error"), /did not start/],
  ["breaks", Object.assign(new Event("error"), { message: "out of memory" }), /out of memory/],
  ["sends what cannot be read", new Event("messageerror"), /could not hand over/],
])("a worker that %s is a sentence", (_what, event, sentence) => {
  const { answers, worker } = start();
  worker.dispatchEvent(event);
  expect(answers).toEqual([{ type: "failed", sentence: expect.stringMatching(sentence) }]);
});
