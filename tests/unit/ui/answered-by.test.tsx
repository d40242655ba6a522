// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import type { Origin } from "../../../src/diagnosis/types.ts";
import { AnsweredBy, AnswerPath } from "../../../src/ui/components/AnsweredBy.tsx";

const CLOUDFLARE = { layer: "cdn", product: "Cloudflare", evidence: { header: "CF-RAY", value: "1-FRA" } } as const;
const NGINX: Origin = {
  layer: "reverse-proxy",
  product: "nginx",
  evidence: [{ header: "Server", value: "nginx" }],
  through: [CLOUDFLARE],
};
const UNKNOWN: Origin = { layer: "unknown", evidence: [CLOUDFLARE.evidence], through: [CLOUDFLARE] };

const host = document.createElement("div");
afterEach(() => render(null, host));

function textOf(selector: string): string[] {
  return [...host.querySelectorAll(selector)].map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim());
}

test("the way of an answer is drawn as steps, the author last", () => {
  render(<AnsweredBy origin={NGINX} />, host);
  expect(host.textContent).toContain("Cloudflare › , which passed on the answer of nginx");
  expect(textOf(".answerer")).toEqual(["nginx"]);
});

test("an unknown author is said to be unknown, and the hops with it", () => {
  render(<AnsweredBy origin={UNKNOWN} />, host);
  expect(textOf(".answerer.unknown")).toEqual(["not known"]);
  expect(textOf(".hop")[0]).toContain("Cloudflare");
});

test("each step stands beside the line that tells it", () => {
  render(<AnswerPath origin={NGINX} />, host);
  expect(textOf("ol:not(.header-lines) > li")).toEqual([
    "Cloudflare passed it onCF-RAY: 1-FRA",
    "nginx answeredServer: nginx",
  ]);
});

test("no steps where nothing in front is known", () => {
  render(<AnswerPath origin={{ layer: "app", product: "Express", evidence: [] }} />, host);
  expect(host.childElementCount).toBe(0);
});
