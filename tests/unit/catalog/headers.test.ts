import { describe, expect, test } from "vitest";
import glossFile from "../../../assets/catalog/en/headers.json" with { type: "json" };
import factsFile from "../../../assets/catalog/facts/headers.json" with { type: "json" };
import { loadHeaderGlossary } from "../../../src/catalog/headers.ts";
import { isKeptHeader } from "../../../src/traffic/kept-headers.ts";
import { sentencesOf } from "./sentences.ts";

const glossary = await loadHeaderGlossary();
const { entries } = glossary;
const MAX_GLOSS_LENGTH = 110;

describe("the files", () => {
  test("are sorted by name, and hold the same names", () => {
    const names = Object.keys(factsFile.fields);
    const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    expect(names).toEqual(sorted);
    expect(Object.keys(glossFile)).toEqual(names);
    expect(Object.keys(factsFile.references)).toEqual(Object.keys(factsFile.references).sort());
  });

  test("hold each name once, whatever its case, and every listed reference is used", () => {
    expect(new Set(entries.map(({ name }) => name.toLowerCase())).size).toBe(entries.length);
    const used = new Set(Object.values(factsFile.fields).map(({ reference }) => reference));
    expect(Object.keys(factsFile.references).filter((key) => !used.has(key))).toEqual([]);
  });

  test("explain at least 300 fields, of every kind", () => {
    expect(entries.length).toBeGreaterThanOrEqual(300);
    const count = (standing: string) => entries.filter((entry) => entry.standing === standing).length;
    expect(count("standard")).toBeGreaterThan(130);
    expect(count("vendor")).toBeGreaterThan(70);
    expect(count("deprecated")).toBeGreaterThan(10);
  });
});

test.each(entries.map((entry) => [entry.name, entry] as const))(
  "%s",
  (name, { sentIn, standing, reference, gloss }) => {
    expect(name).toMatch(/^:?[A-Za-z0-9*]+(-[A-Za-z0-9*]+)*$/);
    expect(["request", "response", "both"]).toContain(sentIn);
    expect(["standard", "draft", "convention", "vendor", "deprecated"]).toContain(standing);
    expect(reference.label).not.toBe("");
    expect(reference.url).toMatch(/^https:\/\/[a-z0-9.-]+\//);
    expect(() => new URL(reference.url)).not.toThrow();
    expect(gloss.length).toBeLessThanOrEqual(MAX_GLOSS_LENGTH);
    expect(gloss).toMatch(/^[A-Z`].*[.?]$/);
    expect(gloss).not.toMatch(/[<>—]|&\w+;|\s{2}|\*\*|\. [A-Z].*\. /);
    expect(gloss.split("`").length % 2).toBe(1);
  },
);

test("no two fields share a sentence", () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { name, gloss } of entries) {
    for (const sentence of sentencesOf(gloss)) {
      const owner = owners.get(sentence);
      if (owner !== undefined) shared.push(`${owner} and ${name}: ${sentence}`);
      owners.set(sentence, name);
    }
  }
  expect(shared).toEqual([]);
});

describe("finding", () => {
  test.each([
    ["content-type", "Content-Type"],
    ["CONTENT-TYPE", "Content-Type"],
    [":authority", ":authority"],
    ["cf-ray", "CF-Ray"],
    ["cf-ew-via", "CF-*"],
    ["x-amz-server-side-encryption", "X-Amz-*"],
    ["x-amz-cf-pop", "X-Amz-Cf-Pop"],
    ["x-amzn-remapped-date", "X-Amzn-*"],
    ["x-zeabur-request-id", "*-Request-Id"],
    ["request-id", "Request-Id"],
    ["anthropic-rate-limit-tokens", "*-Rate-Limit-*"],
    ["x-ratelimit-used", "X-RateLimit-*"],
    ["sec-ch-prefers-contrast", "Sec-CH-*"],
  ])("%s is explained by %s", (name, entry) => {
    expect(glossary.find(name)?.name).toBe(entry);
  });

  test.each(["", "x", "x-my-own", "cf", "request", "*", "X-Amz-*", `x-amz-${"a".repeat(200)}`])(
    "%j is not explained",
    (name) => {
      expect(glossary.find(name)).toBeUndefined();
    },
  );
});

test.each(
  `accept-ranges access-control-allow-origin age akamai-grn allow alt-svc cache-control cache-status cdn-cache-control
  cf-cache-status content-security-policy critical-ch eagleid fly-request-id grpc-status location proxy-status ratelimit
  retry-after server server-timing strict-transport-security sunset surrogate-control traceparent vary via
  www-authenticate x-amzn-errortype x-azure-ref x-b3-traceid x-cache x-datadome x-envoy-overloaded x-fb-debug
  x-github-request-id x-goog-hash x-iinfo x-kong-proxy-latency x-litespeed-cache x-ms-request-id x-nf-request-id
  x-powered-by x-ratelimit-reset x-redirect-by x-render-origin-server x-robots-tag x-served-by x-shopid x-squid-error
  x-sucuri-id x-timer x-varnish x-vercel-id`.split(/\s+/),
)("%s is kept by the log and explained", (name) => {
  expect(isKeptHeader(name)).toBe(true);
  expect(glossary.find(name)).toBeDefined();
});
