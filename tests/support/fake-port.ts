import type { TabMessage } from "../../src/wire/protocol.ts";
import { FakeEvent } from "./fake-event.ts";

/** A view's end of a port, as the background sees it. */
export class FakePort {
  readonly name: string;
  readonly messages: TabMessage[] = [];
  readonly onDisconnect = new FakeEvent<[]>();
  /** Cut, but the background has not heard of it yet. */
  isCut = false;

  constructor(name: string) {
    this.name = name;
  }

  postMessage(message: TabMessage): void {
    if (this.isCut) throw new Error("Attempting to use a disconnected port object");
    this.messages.push(structuredClone(message));
  }

  close(): void {
    this.isCut = true;
    this.onDisconnect.send();
  }

  get last(): TabMessage | undefined {
    return this.messages.at(-1);
  }
}
