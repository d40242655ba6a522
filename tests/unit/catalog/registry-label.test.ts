import { expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import { registryLabel } from "../../../src/catalog/registry-label.ts";

/** As the companies and products write themselves. */
const LABELS =
  "Akamai, Alibaba, Anthropic, AWS, Azure, Chrome, Cloud Foundry, Cloudflare, cPanel, Envoy, Esri, " +
  "Fastly, GitHub, Google, HAProxy, Heroku, IANA, IETF, Laravel, LinkedIn, Microsoft, Microsoft IIS, Nemesida, " +
  "Netlify, nginx, Pantheon, Qualys, Shopify, Spring, the browser, Twitter, Unofficial, Varnish, Vercel, Wangzhanbao, WebKnight";

test("everyone who defines a code is spelt right", async () => {
  const labels = new Set((await allEntries()).map(({ registry }) => registryLabel(registry)));
  expect([...labels].sort((a, b) => a.localeCompare(b, "en"))).toEqual(LABELS.split(", "));
});

test.each(["constructor", "__proto__"])("a registry named %j is no property of the table", (registry) => {
  expect(registryLabel(registry).toLowerCase()).toBe(registry);
});
