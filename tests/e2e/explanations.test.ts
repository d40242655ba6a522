import { expect, test } from "vitest";
import type { RemoteContext } from "../drivers/driver.ts";
import { openLab } from "./support/lab.ts";
import { waitUntilReady } from "./support/view.ts";

const lab = openLab();

/** What a card or the details pane says of a response, by its attributes for scripts. */
async function readExplained(view: RemoteContext, status: number) {
  return await view.evaluate((code) => {
    const card = document.querySelector(`[data-entry-status="${code}"]`);
    const read = (name: string) => card?.getAttribute(name) ?? undefined;
    return {
      layer: read("data-layer"),
      product: read("data-product"),
      cause: read("data-cause"),
      text: card?.textContent ?? "",
    };
  }, status);
}

/** Header lines as servers send them, and what the explanation has to make of them. */
const CASES = [
  {
    name: "an expired token",
    status: 401,
    path: `/s/401?h.www-authenticate=${encodeURIComponent('Bearer error="invalid_token", error_description="The access token expired"')}`,
    evidence: "invalid_token",
  },
  {
    name: "a method that does not work here",
    status: 405,
    path: "/s/405?h.allow=PUT,%20DELETE",
    evidence: "PUT, DELETE",
  },
  { name: "a server that sheds load", status: 503, path: "/s/503?h.retry-after=120", evidence: "120" },
  {
    name: "a bot check of a CDN",
    status: 403,
    path: "/as/cloudflare?c=403&h.cf-mitigated=challenge",
    evidence: "challenge",
  },
] as const;

test.for(CASES)("the popup leads with the cause and its evidence: $name", async ({ status, path, evidence }) => {
  const page = await lab.openPage([{ url: path }]);
  await lab.settle();
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  const { cause, text } = await readExplained(popup, status);
  expect(cause).toBeDefined();
  expect(text).toContain(evidence);
  await popup.close();
});

test.for(CASES)("the panel's details show the cause and its evidence: $name", async ({ status, path, evidence }) => {
  const page = await lab.openPage([{ url: path }]);
  await lab.settle();
  const panel = await lab.driver.openExtensionPage(`panel.html?tab=${page.tab.tabId}`);
  await waitUntilReady(panel);
  const chosen = (code: string) => {
    const rows = [...document.querySelectorAll<HTMLElement>("tbody tr")];
    // By its own status: a port in the host's column may hold the same digits.
    const row = rows.find((one) => one.querySelector(".cell-status")?.textContent.includes(code));
    row?.click();
    return row !== undefined;
  };
  await panel.waitFor(chosen, [String(status)]);
  await panel.waitFor(
    (code) => document.querySelector(`[data-entry-status="${code}"]`)?.hasAttribute("data-cause") === true,
    [String(status)],
  );
  const { cause, text } = await readExplained(panel, status);
  expect(cause).toBeDefined();
  expect(text).toContain(evidence);
  await panel.close();
});

test("no proof, no claim: a bare 500 names no layer and no product", async () => {
  const page = await lab.openPage([{ url: "/s/500" }]);
  await lab.settle();
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  const { layer, product } = await readExplained(popup, 500);
  expect({ layer, product }).toEqual({ layer: undefined, product: undefined });
  await popup.close();
});

test("the edge that refused is named as who answered", async () => {
  const page = await lab.openPage([{ url: "/as/cloudflare?c=403&h.cf-mitigated=challenge" }]);
  await lab.settle();
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  const { layer, product } = await readExplained(popup, 403);
  expect(layer).toBe("waf");
  expect(product).toContain("Cloudflare");
  await popup.close();
});
