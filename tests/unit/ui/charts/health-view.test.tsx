// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { createHealthChoices } from "../../../../src/ui/models/charts/health-choices.ts";
import { HealthView } from "../../../../src/ui/panel/health/HealthView.tsx";
import { entryOf, failureOf, NOON } from "../../traffic/health/made-up-entries.ts";
import { soon } from "../soon.ts";
import { makeSource } from "./made-up-source.ts";

afterEach(() => render(null, document.body));

const PAGES = [{ key: "one", url: "https://a.test/cart", startedAt: 0 }];

function thousand(): readonly Entry[] {
  return [
    ...Array.from({ length: 990 }, (_, index) =>
      entryOf({ url: `https://a.test/${index}`, durationMs: 10, pageKey: "one" }),
    ),
    ...Array.from({ length: 6 }, () => entryOf({ url: "https://b.test/", statusCode: 404 })),
    entryOf({ url: "https://b.test/", statusCode: 429 }),
    entryOf({ url: "https://b.test/", statusCode: 503 }),
    entryOf({ url: "https://b.test/", statusCode: 500 }),
    failureOf("net::ERR_CONNECTION_RESET", { url: "https://b.test/" }),
    entryOf({ fromCache: true, url: "https://a.test/" }),
    failureOf("net::ERR_BLOCKED_BY_CLIENT", { url: "https://ads.test/", leftOut: "blocked" }),
  ];
}

async function open(entries: readonly Entry[], more: Partial<Parameters<typeof HealthView>[0]> = {}) {
  const source = makeSource(entries, PAGES);
  await act(async () => {
    render(<HealthView source={source} choices={createHealthChoices()} {...more} />, document.body);
  });
  return source;
}

const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

function clickOn(selector: string, label: string): Promise<void> {
  return act(async () => {
    all(selector)
      .find((element) => element.textContent?.includes(label))
      ?.click();
  });
}

test("the numbers, the sum behind the budget and what was set aside", async () => {
  await open(thousand());
  await soon(() => expect(text(".health-head")).toContain("1,000 measured of 1,001 counted"));
  expect(all(".health-number dd").map(({ textContent }) => textContent)).toEqual([
    "99.7 % too few requests to tell",
    "0.2 % 2 of 1,000",
    "0.7 % 7 of 1,000",
    "0.1 % 1 of 1,000",
    "10 ms median; 95 % within 10 ms",
  ]);
  expect(text(".budget-sum")).toBe("1,000 requests × 0.1 % = 1 may fail; 3 failed: 300 % of the budget.");
  expect(all(".asides li").map(({ textContent }) => textContent?.split(":")[0])).toEqual([
    "1 answer from the cache",
    "1 blocked or aborted request",
  ]);
});

test("another target and other faults change the sum", async () => {
  await open(thousand());
  await soon(() => expect(all(".targets tbody tr")).toHaveLength(8));
  await act(async () => all('.targets input[type="radio"]')[2]?.click());
  expect(text(".budget-sum")).toBe("1,000 requests × 1 % = 10 may fail; 3 failed: 30 % of the budget.");
  await clickOn(".faults label", "429");
  expect(text(".budget-sum")).toContain("4 failed: 40 %");
  await clickOn(".faults label", "without a response");
  expect(text(".budget-sum")).toBe("999 requests × 1 % = 9.99, so 9 may fail; 3 failed: 30 % of the budget.");
});

test("an own target is taken as it is typed, and a bad one is marked", async () => {
  await open(thousand());
  await soon(() => expect(document.querySelector(".own-target")).not.toBeNull());
  const type = (value: string) =>
    act(async () => {
      const input = document.querySelector<HTMLInputElement>(".own-target");
      if (input === null) throw new Error("No field.");
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await type("98");
  expect(text(".budget-sum")).toContain("× 2 % = 20 may fail");
  await type("ninety");
  expect(document.querySelector(".own-target")?.getAttribute("aria-invalid")).toBe("true");
  expect(text(".budget-sum")).toContain("× 2 % = 20 may fail");
});

test("a page and a host can be looked at alone", async () => {
  await open(thousand());
  await soon(() => expect(all("select option").map((option) => option.getAttribute("value"))).toContain("host b.test"));
  const choose = (value: string) =>
    act(async () => {
      const select = document.querySelector("select");
      if (select === null) throw new Error("No list.");
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  await choose("host b.test");
  expect(text(".health-head")).toContain("10 measured of 10 counted");
  expect(text(".verdict")).toBe("target missed");
  await choose("page one");
  expect(text(".health-head")).toContain("990 measured of 990 counted");
});

test("a chosen span of time is named, and counted alone", async () => {
  const entries = [0, 1000, 2000].map((ms) => entryOf({ timeStamp: NOON + ms }));
  await open(entries, { span: signal({ fromMs: NOON, toMs: NOON + 2000 }) });
  await soon(() => expect(text(".health-head")).toContain("2 measured of 2 counted"));
  expect(text(".health-head")).toMatch(/only \d\d:\d\d:00\.00–\d\d:\d\d:02\.00/);
});

test("a click on a host, or on a code, sets the panel's filter", async () => {
  const onFilter = vi.fn();
  await open(thousand(), { onFilter });
  await soon(() => expect(all(".hosts tbody tr")).toHaveLength(3));
  await clickOn(".hosts tbody button", "b.test");
  await clickOn(".hosts tbody button", "a.test");
  await clickOn(".shares button", "404");
  expect(onFilter.mock.calls).toEqual([["domain:b.test is:error"], ["domain:a.test"], ["status-code:404"]]);
});

test("hosts are sorted by a click on a column, and say so", async () => {
  await open(thousand());
  const hosts = () => all(".hosts tbody th").map(({ textContent }) => textContent);
  await soon(() => expect(hosts()).toEqual(["b.test", "a.test", "ads.test"]));
  await clickOn(".hosts thead button", "Host");
  expect(hosts()).toEqual(["a.test", "ads.test", "b.test"]);
  expect(document.querySelector(".hosts [aria-sort]")?.getAttribute("aria-sort")).toBe("ascending");
});

test("few requests are told by their counts, unknown durations in words", async () => {
  await open([entryOf({ url: "https://a.test/" }), entryOf({ url: "https://a.test/", statusCode: 500 })]);
  await soon(() =>
    expect(all(".hosts tbody td").map(({ textContent }) => textContent)).toEqual([
      "2",
      "1",
      "1 of 2",
      "0 of 2",
      "0 of 2",
      "1 of 2",
      "not known",
      "not known",
    ]),
  );
  expect(text(".health")).toContain("Not known without DevTools");
});

test("findings are listed only where somebody looks for them", async () => {
  await open(thousand());
  await soon(() => expect(text(".health-head")).toContain("measured"));
  expect(document.querySelector(".rules")).toBeNull();
  render(null, document.body);
  const findings = signal(new Map([["405-allow", { count: 7, level: "MUST", text: "A 405 names the methods." }]]));
  await open(thousand(), { findings });
  expect(document.querySelector<HTMLElement>(".rules tbody tr")?.dataset.rule).toBe("405-allow");
  expect(all(".rules tbody th, .rules tbody td").map(({ textContent }) => textContent)).toEqual([
    "A 405 names the methods. 405-allow",
    "MUST",
    "7",
  ]);
});

test("an empty log says so, and its numbers come with the first response", async () => {
  const source = await open([]);
  await soon(() => expect(text(".health")).toContain("Nothing to count here yet"));
  await act(async () => source.add(entryOf()));
  await soon(() => expect(text(".health-head")).toContain("1 measured of 1 counted"));
});

test("the notes are loaded when they are opened", async () => {
  await open([]);
  expect(all(".health-notes dt")).toHaveLength(3);
  await act(async () => {
    const details = document.querySelector("details");
    if (details === null) throw new Error("No notes.");
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  await soon(() => expect(text(".health-notes")).toContain("What one browser can tell"));
});
