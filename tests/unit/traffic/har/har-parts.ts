/** A sound entry of a HAR file; the parts replace whole fields. */
export function harEntry(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    startedDateTime: "2026-11-21T12:00:00.000Z",
    time: 10,
    request: { method: "GET", url: "https://site.test/a", httpVersion: "HTTP/1.1", headers: [] },
    response: { status: 200, statusText: "OK", httpVersion: "HTTP/1.1", headers: [], content: {}, redirectURL: "" },
    cache: {},
    timings: { send: 1, wait: 5, receive: 4 },
    ...parts,
  };
}

export function request(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { method: "GET", url: "https://site.test/a", headers: [], ...parts };
}

export function response(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { status: 200, statusText: "", headers: [], content: {}, redirectURL: "", ...parts };
}

export function harText(...entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } });
}
