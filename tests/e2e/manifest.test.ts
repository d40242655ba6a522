import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { byBrowser, extensionDirectory, isFirefox } from "./support/test-browser.ts";

const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(extensionDirectory, "manifest.json"), "utf8"));

test("D7 the built extension asks for exactly what it needs", () => {
  expect(manifest.manifest_version).toBe(3);
  expect([...(manifest.permissions as string[])].sort()).toEqual([
    "contextMenus",
    "storage",
    "webNavigation",
    "webRequest",
  ]);
  const allSites = byBrowser({
    chromium: ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"],
    firefox: ["*://*/*"],
  });
  expect([...(manifest.host_permissions as string[])].sort()).toEqual(allSites);
  expect(manifest).not.toHaveProperty("optional_permissions");
  expect(manifest).not.toHaveProperty("optional_host_permissions");
});

test("the licences of the libraries are passed on with them", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  const licences = readFileSync(join(extensionDirectory, "licenses.txt"), "utf8");
  for (const library of Object.keys(dependencies)) expect(licences).toContain(`## ${library} - `);
});

test("D5 no page can detect the extension: no content scripts, no resources for the web", () => {
  expect(manifest).not.toHaveProperty("content_scripts");
  expect(manifest).not.toHaveProperty("web_accessible_resources");
  expect(manifest).not.toHaveProperty("externally_connectable");
});

test("D6 the policy of the extension's pages allows nothing from the network, and frames in DevTools only", () => {
  const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
  const directives = Object.fromEntries(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );
  expect(directives).toEqual({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": byBrowser({ chromium: "devtools:", firefox: "'none'" }),
  });
});

test("D10 the background is of the kind that this browser runs", () => {
  const background = isFirefox ? { scripts: ["background.js"] } : { service_worker: "background.js" };
  expect(manifest.background).toMatchObject(background);
  expect(Object.keys(manifest.background as object)).toEqual(Object.keys(background));
});

test("D9 Firefox learns the add-on's id and that it collects nothing", () => {
  if (isFirefox) {
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { id: "status-decoder@example.org", data_collection_permissions: { required: ["none"] } },
    });
  } else expect(manifest).not.toHaveProperty("browser_specific_settings");
});
