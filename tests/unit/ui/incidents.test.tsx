// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { expect, test, vi } from "vitest";
import type { Incident } from "../../../src/diagnosis/incidents/incident.ts";
import type { Entry } from "../../../src/traffic/entry.ts";
import { Incidents } from "../../../src/ui/components/Incidents.tsx";
import { watchIncidents } from "../../../src/ui/models/incidents.ts";
import type { TabState } from "../../../src/ui/models/tab-state.ts";

function entry(id: number, statusCode: number): Entry {
  return {
    id,
    requestId: String(id),
    method: "GET",
    url: `https://api.example.com/${"abcdef"[id]}`,
    type: "xmlhttprequest",
    role: "response",
    statusCode,
    responseHeaders: [],
    timeStamp: id,
    frameId: 0,
  };
}

const REFUSALS = [entry(1, 401), entry(2, 403), entry(3, 403), entry(4, 403)];

function viewOf(entries: readonly Entry[]) {
  const state = signal<TabState | undefined>({ entries, notHeld: 0 } as unknown as TabState);
  const isReady = signal(false);
  const tab = { tabId: 1, state, link: signal("open" as const), pause: () => {}, resume: () => {} };
  const view = {
    tab,
    surroundings: signal(undefined),
    situation: signal("errors" as const),
    isReady,
    refresh: () => {},
  };
  return { view, isReady, state };
}

test("incidents are looked for once the view is ready, and follow its entries", async () => {
  const { view, isReady, state } = viewOf([]);
  const incidents = watchIncidents(view);
  expect(incidents.value).toEqual([]);
  isReady.value = true;
  state.value = { ...state.value, entries: REFUSALS } as TabState;
  await vi.waitFor(() => expect(incidents.value.map(({ kind }) => kind)).toEqual(["login-lost"]));
  expect(incidents.value[0]?.root.id).toBe(1);
});

test("too many redirects are not said twice: the card of the failure says so", async () => {
  const hop = (id: number): Entry => ({ ...entry(id, 302), requestId: "r", role: "redirect" });
  const { statusCode: _none, ...last } = hop(3);
  const failed: Entry = { ...last, role: "failure", networkError: "net::ERR_TOO_MANY_REDIRECTS" };
  const { view, isReady } = viewOf([hop(1), hop(2), failed, ...REFUSALS]);
  const incidents = watchIncidents(view);
  isReady.value = true;
  await vi.waitFor(() => expect(incidents.value.map(({ kind }) => kind)).toEqual(["login-lost"]));
});

test("nothing is loaded before the view is ready", () => {
  const load = vi.fn(async () => () => []);
  const { view, isReady } = viewOf(REFUSALS);
  watchIncidents(view, load);
  expect(load).not.toHaveBeenCalled();
  isReady.value = true;
  expect(load).toHaveBeenCalledTimes(1);
});

test("at most three are shown, as text, and the rest is said", () => {
  const root = entry(1, 401);
  const hostile: Incident = { kind: "host-down", certainty: "likely", text: "<b>x</b>", root, entries: [root] };
  const five = Array.from({ length: 5 }, (_, id) => ({ ...hostile, root: entry(id, 500) }));
  const place = document.createElement("div");
  render(<Incidents incidents={five} />, place);
  expect(place.querySelectorAll("[data-incident]")).toHaveLength(3);
  expect(place.querySelector("li b")).toBeNull();
  expect(place.textContent).toContain("<b>x</b>");
  expect(place.textContent).toContain("2 more like these.");
});

test("what one card says already is not said twice", async () => {
  const overload = [1, 2, 3].map((id) => ({ ...entry(id, 503), url: `https://api.example.com/orders/${id}` }));
  const { view, isReady, state } = viewOf(overload);
  const incidents = watchIncidents(view);
  isReady.value = true;
  const found = [...overload, { ...entry(4, 502), url: "https://api.example.com/reports" }];
  await vi.dynamicImportSettled();
  expect(incidents.value).toEqual([]);
  state.value = { ...state.value, entries: found } as TabState;
  expect(incidents.value.map(({ kind }) => kind)).toEqual(["host-down"]);
});
