/** What `busyTab` leaves for the benchmark. */
export interface BusyTab {
  /** Milliseconds that the made-up entries took to make: not the panel's. */
  readonly makingMs: number;
  /** Bytes that the strings of one entry take, on average. */
  readonly stringBytes: number;
  /** Tells of so many further responses. */
  respond(count: number): void;
}

declare global {
  interface Window {
    busyTab: BusyTab;
  }
}

/**
 * Stands in for the extension's background: a tab with so many responses, one in eight an error, and more when the
 * benchmark asks for them. Runs inside the page before its scripts, so it stands alone.
 */
export function installBusyTab(entryCount: number): void {
  const codes = [200, 200, 200, 200, 200, 304, 404, 200, 200, 200, 200, 302, 200, 200, 200, 503];
  const types = ["xmlhttprequest", "script", "image", "stylesheet", "image", "font"];
  const start = Date.now() - entryCount * 2;
  let nextId = 1;
  let stringBytes = 0;
  const statuses: Record<string, number> = {};
  const errors: Record<string, number> = {};
  const makeEntry = () => {
    const id = nextId;
    nextId += 1;
    const statusCode = codes[id % codes.length] ?? 200;
    statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
    if (statusCode >= 400) errors[statusCode] = (errors[statusCode] ?? 0) + 1;
    const url = `https://host-${id % 37}.example.com/v2/orders/${id * 7919}/lines?page=&session=`;
    stringBytes += url.length + 40;
    return {
      id,
      requestId: String(id),
      method: id % 9 === 0 ? "POST" : "GET",
      url,
      type: id === 1 ? "main_frame" : types[id % types.length],
      role: statusCode === 302 ? "redirect" : "response",
      statusCode,
      responseHeaders: [
        { name: "content-type", value: "application/json" },
        { name: "server", value: id % 3 === 0 ? "cloudflare" : "nginx" },
        { name: "x-request-id", value: `9f1c2b7e-${id}` },
      ],
      timeStamp: start + id * 2,
      startedAt: start + id * 2 - (id % 400),
      frameId: 0,
    };
  };
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
  const page = () => ({
    key: "page",
    url: "https://host-1.example.com/",
    committedAt: start,
    tally: { statuses: { ...statuses }, errors: { ...errors }, networkErrors: {}, benign: {} },
    total: sum(statuses),
    errors: sum(errors),
    groups: { "404 host": 1 },
    droppedEntries: 0,
    documentEntries: [1],
    withoutResponse: false,
  });
  const began = performance.now();
  let entries: unknown[] = Array.from({ length: entryCount }, makeEntry);
  const makingMs = performance.now() - began;
  const listeners: ((message: unknown) => void)[] = [];
  const event = () => ({ addListener: () => undefined, removeListener: () => undefined });
  const tell = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  const fake = {
    runtime: {
      id: "bench",
      connect: () => {
        setTimeout(() => {
          tell({ type: "snapshot", tabId: 7, page: page(), entries });
          entries = [];
        });
        return {
          onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
          onDisconnect: event(),
          disconnect: () => undefined,
        };
      },
      getURL: (path: string) => path,
    },
    tabs: { query: async () => [{ id: 7 }], get: async () => ({ id: 7, url: "https://host-1.example.com/" }) },
    permissions: { contains: async () => true, onAdded: event(), onRemoved: event() },
    storage: {
      local: { get: async () => ({}), set: async () => undefined },
      session: { get: async () => ({}) },
      onChanged: event(),
    },
  };
  Object.defineProperty(globalThis, "browser", { value: fake, configurable: true });
  Object.defineProperty(globalThis, "chrome", { value: { runtime: { id: "bench" } }, configurable: true });
  window.busyTab = {
    makingMs,
    get stringBytes() {
      return stringBytes / (nextId - 1);
    },
    respond(count) {
      tell({ type: "delta", page: page(), entries: Array.from({ length: count }, makeEntry) });
    },
  };
}
