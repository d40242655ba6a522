import { signal } from "@preact/signals";
import { describe, expect, test, vi } from "vitest";
import type { Incident } from "../../../../src/diagnosis/incidents/incident.ts";
import type { Diagnosis } from "../../../../src/diagnosis/types.ts";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { chainMs, chainSteps } from "../../../../src/ui/models/details/chain-steps.ts";
import { coverDiagnosis } from "../../../../src/ui/models/details/covered.ts";
import { detailsStateOf, moveTab } from "../../../../src/ui/models/details/details-state.ts";
import { neighbours, watchEntryIncidents } from "../../../../src/ui/models/details/entry-incidents.ts";
import { requestFacts, showProtocol } from "../../../../src/ui/models/details/request-facts.ts";
import { createRequestFinder } from "../../../../src/ui/models/details/same-request.ts";
import { wholeCurlCommand } from "../../../../src/ui/models/details/whole-curl.ts";
import { EMPTY_LIST, type EntryList, nextRevision } from "../../../../src/ui/models/entry-source.ts";
import { NOON, response } from "../made-up.ts";

let lastId = 0;

function entry(statusCode: number, url: string, more: Partial<Entry> = {}): Entry {
  lastId += 1;
  return { id: lastId, ...response(statusCode, url), requestId: String(lastId), ...more };
}

describe("all that is known of a request", () => {
  test("is found, and stays the same array while nothing of it changes", () => {
    const find = createRequestFinder();
    const hop = entry(301, "http://a.test/", { requestId: "r" });
    const last = entry(200, "https://a.test/", { requestId: "r" });
    let list: EntryList = nextRevision(EMPTY_LIST, [entry(200, "x:"), hop], 0);
    expect(find(list, hop)).toEqual([hop]);
    list = nextRevision(list, [...list.entries, last], 2);
    const found = find(list, hop);
    expect(found).toEqual([hop, last]);
    list = nextRevision(list, [...list.entries, entry(404, "y:")], 3);
    expect(find(list, hop)).toBe(found);
    const changed = { ...last, durationMs: 4 };
    list = nextRevision(list, [...list.entries.slice(0, 2), changed, ...list.entries.slice(3)], 2);
    expect(find(list, hop)).toEqual([hop, changed]);
  });

  test("is read anew after a missed revision, for another list and for another request", () => {
    const find = createRequestFinder();
    const [a, b] = [entry(200, "a:", { requestId: "a" }), entry(200, "b:", { requestId: "b" })];
    expect(find({ entries: [a, b], revision: 1, changedFrom: 0 }, a)).toEqual([a]);
    expect(find({ entries: [b, a, a], revision: 7, changedFrom: 2 }, a)).toEqual([a, a]);
    expect(find({ entries: [b, a, a], revision: 7, changedFrom: 2 }, b)).toEqual([b]);
  });

  test("is at least the entry itself, when the log no longer holds it", () => {
    const gone = entry(200, "gone:");
    expect(createRequestFinder()(EMPTY_LIST, gone)).toEqual([gone]);
  });
});

describe("steps of a chain", () => {
  const hop = entry(302, "http://a.test/", {
    requestId: "c",
    role: "redirect",
    method: "POST",
    redirectUrl: "https://a.test/in",
    startedAt: NOON - 50,
    requestHeaders: [],
    responseHeaders: [{ name: "Set-Cookie", value: "sid=1; Path=/" }],
  });
  const last = entry(200, "https://a.test/in", { requestId: "c", timeStamp: NOON + 30, requestHeaders: [] });

  test("tell what changes, how long each took and which cookies it set", () => {
    const steps = chainSteps([hop, last]);
    expect(steps.map(({ changes, tookMs, cookies }) => [changes, tookMs, cookies])).toEqual([
      [["http → https", "/ → /in", "POST → GET"], 50, ["sid"]],
      [[], 30, []],
    ]);
    expect(chainMs(steps)).toBe(80);
  });

  test("know no cookies and no time where nobody does", () => {
    const { requestHeaders: _request, startedAt: _start, ...bare } = hop;
    const steps = chainSteps([bare]);
    expect([steps[0]?.cookies, steps[0]?.tookMs, chainMs(steps)]).toEqual([undefined, undefined, undefined]);
  });
});

describe("what leaves the pane", () => {
  const whole = entry(401, "https://a.test/x?token=abc&page=2", {
    method: "POST",
    requestHeaders: [
      { name: ":method", value: "POST" },
      { name: "Host", value: "a.test" },
      { name: "Accept", value: "it's" },
      { name: "Authorization", value: "Bearer secret-1" },
      { name: "Cookie", value: "sid=1" },
      { name: "X-Odd", value: "a\nb" },
    ],
    responseHeaders: [
      { name: "Server", value: "nginx" },
      { name: "Set-Cookie", value: "sid=2" },
      { name: "Location", value: "https://b.test/?code=1" },
    ],
  });

  test("a whole command has every header but those that curl writes itself", () => {
    expect(wholeCurlCommand(whole)).toBe(
      [
        "curl --include --request 'POST' --url 'https://a.test/x?token=abc&page=2'",
        "--header 'Accept: it'\\''s'",
        "--header 'Authorization: Bearer secret-1'",
        "--header 'Cookie: sid=1'",
      ].join(" "),
    );
    expect(wholeCurlCommand(entry(200, "https://a.test/"))).toBe("curl --include --url 'https://a.test/'");
  });

  test("a diagnosis is covered on screen, and its lines stay the same ones", () => {
    const line = { header: "Location", value: "https://b.test/?token=abc&page=2" };
    const evidence = [line, { header: "X-Session-Id", value: "abc" }, { fact: "to https://b.test/?token=abc" }];
    const diagnosis: Diagnosis = {
      statusCode: 302,
      name: "Found",
      meaning: "",
      registry: "iana",
      origin: { layer: "app", evidence, through: [{ layer: "cdn", product: "x", evidence: line }] },
      causes: [{ id: "x", text: "See https://b.test/?token=abc", evidence, certainty: "certain" }],
      steps: [],
      retry: { advice: "no", reason: "" },
      caching: { storable: false, reason: "" },
      findings: [],
      requestIds: [],
    };
    const covered = coverDiagnosis(diagnosis);
    expect(JSON.stringify(covered)).not.toContain("abc");
    expect(JSON.stringify(covered)).toContain("page=2");
    expect(covered.origin.through?.[0]?.evidence).toBe(covered.origin.evidence[0]);
  });
});

test("facts of the request are those that are known", () => {
  const facts = new Map(
    requestFacts(
      entry(200, "https://a.test/", {
        httpVersion: "http/2.0",
        durationMs: 1240,
        transferSize: 4200,
        contentSize: 118_000,
        serverIPAddress: "192.0.2.1",
        onlyInDevtools: true,
      }),
    ),
  );
  expect(facts.get("Protocol")).toBe("HTTP/2");
  expect(facts.get("Took")).toBe("1.24 s");
  expect(facts.get("Size")).toBe("4.2 kB on the wire, 118 kB of content");
  expect(facts.get("Seen by")).toContain("DevTools alone");
  expect(facts.has("From cache")).toBe(false);
});

test("of a failure it is told how long it took to fail, and nothing of a status", () => {
  const timed = {
    role: "failure",
    networkError: "net::ERR_TIMED_OUT",
    startedAt: NOON,
    timeStamp: NOON + 900,
  } as const;
  const facts = new Map(requestFacts(entry(0, "https://a.test/", timed)));
  expect(facts.get("Until the failure")).toBe("900 ms");
  expect(facts.has("Until the status")).toBe(false);
});

test.each([
  ["h2", "HTTP/2"],
  ["HTTP/1.1", "HTTP/1.1"],
  ["http/3.0", "HTTP/3"],
  ["h3-29", "HTTP/3"],
  ["spdy", "spdy"],
  ["unknown", undefined],
  ["", undefined],
])("protocol %s", (version, shown) => {
  expect(showProtocol(version)).toBe(shown);
});

test.each([
  ["ArrowRight", "explanation", "headers"],
  ["ArrowRight", "body", "explanation"],
  ["ArrowLeft", "explanation", "body"],
  ["Home", "chain", "explanation"],
  ["End", "chain", "body"],
  ["Enter", "chain", undefined],
] as const)("%s on %s leads to %s", (key, tab, target) => {
  expect(moveTab(key, tab)).toBe(target);
});

test("a panel keeps its own state", () => {
  const [one, two] = [{}, {}];
  detailsStateOf(one).tab.value = "body";
  expect(detailsStateOf(one).tab.value).toBe("body");
  expect(detailsStateOf(two).tab.value).toBe("explanation");
});

describe("what belongs together", () => {
  function watched(entries: readonly Entry[], chosenEntry: Entry | undefined) {
    const list = signal<EntryList>({ entries, revision: 1, changedFrom: 0 });
    const chosen = signal(chosenEntry);
    const source = { list } as unknown as Parameters<typeof watchEntryIncidents>[0]["source"]["value"];
    return { list, chosen, source: signal(source) };
  }

  const host = [401, 403, 403, 403].map((code, index) => entry(code, `https://api.test/${"abcd"[index]}`));

  test("is shown of the incidents that the chosen entry is a part of", async () => {
    const other = entry(200, "https://other.test/");
    const model = watched([...host, other], host[2]);
    const { incidents, stop } = watchEntryIncidents(model);
    await vi.waitFor(() => expect(incidents.value.map(({ kind }) => kind)).toEqual(["login-lost"]));
    model.chosen.value = other;
    expect(incidents.value).toEqual([]);
    stop();
  });

  test("is looked for once at once, then no more often than the interval, and not after the end", async () => {
    vi.useFakeTimers();
    const find = vi.fn((): readonly Incident[] => []);
    const model = watched(host, host[0]);
    const { stop } = watchEntryIncidents(model, async () => find);
    await vi.advanceTimersByTimeAsync(0);
    expect(find).toHaveBeenCalledTimes(1);
    for (let index = 0; index < 50; index++) {
      model.list.value = nextRevision(model.list.value, host, 0);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(find).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(find).toHaveBeenCalledTimes(2);
    model.list.value = nextRevision(model.list.value, host, 0);
    stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(find).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  test("is looked for as often when the computer's clock is put back", async () => {
    vi.useFakeTimers();
    const find = vi.fn((): readonly Incident[] => []);
    const model = watched(host, host[0]);
    const { stop } = watchEntryIncidents(model, async () => find);
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(Date.now() - 3_600_000);
    model.list.value = nextRevision(model.list.value, host, 0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(find).toHaveBeenCalledTimes(2);
    stop();
    vi.useRealTimers();
  });

  test("is looked for among the entries of the same page and host, bounded around the chosen one", () => {
    const many = Array.from({ length: 9_000 }, (_, index) => entry(404, `https://api.test/${index}`));
    const elsewhere = entry(404, "https://api.test/x", { pageKey: "2" });
    const chosen = many[4_000];
    if (chosen === undefined) throw new Error("no entry");
    const near = neighbours([...many, elsewhere], chosen);
    expect(near).toContain(chosen);
    expect(near).not.toContain(elsewhere);
    expect(near).toHaveLength(5_000);
    expect(neighbours([chosen, elsewhere], chosen)).toEqual([chosen]);
  });
});
