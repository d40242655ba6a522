import { afterEach, expect, test } from "vitest";
import { offerFile, requestFile } from "../../../../src/ui/models/files/hand-over.ts";
import { soon } from "../soon.ts";
import { fileOf } from "./in-process-port.ts";

/** Pages of one browser. Node's own channel would hand a file over without its name. */
class Room {
  readonly #channels = new Set<FakeChannel>();

  readonly open = (name: string): FakeChannel => {
    const channel = new FakeChannel(name, this.#channels);
    this.#channels.add(channel);
    return channel;
  };

  get openChannels(): number {
    return this.#channels.size;
  }
}

class FakeChannel extends EventTarget {
  readonly #name: string;
  readonly #others: Set<FakeChannel>;

  constructor(name: string, others: Set<FakeChannel>) {
    super();
    this.#name = name;
    this.#others = others;
  }

  postMessage(data: unknown): void {
    const listeners = [...this.#others].filter((other) => other !== this && other.#name === this.#name);
    queueMicrotask(() => {
      for (const listener of listeners) listener.dispatchEvent(Object.assign(new Event("message"), { data }));
    });
  }

  close(): void {
    this.#others.delete(this);
  }
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function offer(room: Room, file: File, id: string): void {
  stops.push(offerFile(file, id, room.open));
}

function request(room: Room, id: string): File[] {
  const got: File[] = [];
  stops.push(requestFile(id, (file) => got.push(file), room.open));
  return got;
}

test("a file that is offered comes to the page that asks for it, once", async () => {
  const room = new Room();
  const file = fileOf("{}", "orders.har");
  offer(room, file, "1");
  const got = request(room, "1");
  await soon(() => expect(got).toEqual([file]));
  // The asking page has closed its end.
  expect(room.openChannels).toBe(1);
});

test("it does not matter who comes first", async () => {
  const room = new Room();
  const got = request(room, "1");
  const file = fileOf("{}");
  offer(room, file, "1");
  await soon(() => expect(got).toEqual([file]));
});

test("a page that is reloaded gets it again, as long as the offering page is there", async () => {
  const room = new Room();
  const file = fileOf("{}");
  offer(room, file, "1");
  const first = request(room, "1");
  await soon(() => expect(first).toHaveLength(1));
  const second = request(room, "1");
  await soon(() => expect(second).toEqual([file]));
  expect(first).toHaveLength(1);
});

test("each page gets its own file", async () => {
  const room = new Room();
  const [one, two] = [fileOf("{}", "one.har"), fileOf("{}", "two.har")];
  offer(room, one, "1");
  offer(room, two, "2");
  const [first, second, third] = [request(room, "1"), request(room, "2"), request(room, "3")];
  await soon(() => expect([first, second]).toEqual([[one], [two]]));
  expect(third).toEqual([]);
});

test("what is no file is passed over", async () => {
  const room = new Room();
  const got = request(room, "1");
  const channel = room.open("har-file 1");
  for (const data of [undefined, null, "file", { type: "file" }, { type: "file", file: "text" }]) {
    channel.postMessage(data);
  }
  offer(room, fileOf("{}", "real.har"), "1");
  await soon(() => expect(got.map(({ name }) => name)).toEqual(["real.har"]));
});
