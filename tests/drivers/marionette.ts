import { connect, type Socket } from "node:net";
import { DEFAULT_LIMIT_MS, within } from "./wait.ts";

const COMMAND = 0;
const ANSWER = 1;

/** What Marionette says of a command that failed. */
interface RemoteFailure {
  readonly error: string;
  readonly message: string;
}

/**
 * A client of Marionette, Firefox's own remote control. A message is `length:JSON`; commands are
 * `[0, id, name, parameters]`, answers `[1, id, failure, result]`. Several commands may be under way at once.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #received = Buffer.alloc(0);
  #nextId = 1;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let text = this.#takeMessage(); text !== undefined; text = this.#takeMessage()) this.#settle(text);
    });
    socket.on("close", () => this.#failAll(new Error("Firefox closed the Marionette connection.")));
    socket.on("error", (error) => this.#failAll(error));
  }

  /** Connects to a Firefox that listens on this port of the loopback, and starts a session. */
  static async connect(port: number): Promise<Marionette> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const socket = connect(port, "127.0.0.1", resolve).once("error", reject);
    const client = new Marionette(socket);
    await promise;
    await client.send("WebDriver:NewSession", { capabilities: { alwaysMatch: { unhandledPromptBehavior: "ignore" } } });
    return client;
  }

  /** @throws Error with Firefox's message, or when there is no answer within `limitMs` */
  async send(name: string, parameters: Record<string, unknown> = {}, limitMs = 2 * DEFAULT_LIMIT_MS): Promise<unknown> {
    const id = this.#nextId++;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#pending.set(id, { resolve, reject });
    const text = JSON.stringify([COMMAND, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return await within(limitMs, name, promise);
  }

  close(): void {
    this.#socket.destroy();
  }

  #takeMessage(): string | undefined {
    const colon = this.#received.indexOf(":");
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#received.toString("latin1", 0, colon));
    if (this.#received.length < end) return undefined;
    const text = this.#received.toString("utf8", colon + 1, end);
    this.#received = this.#received.subarray(end);
    return text;
  }

  /** The greeting that opens the connection is no array and answers nothing. */
  #settle(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!Array.isArray(message) || message[0] !== ANSWER) return;
    const [, id, failure, result] = message as [number, number, RemoteFailure | null, unknown];
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
    if (failure === null) waiting?.resolve(result);
    else waiting?.reject(new Error(`${failure.error}: ${failure.message}`));
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
