import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLOOR_EXTENSION_ID = "floor@example.org";

/** The least a response counter can do: one listener with response headers that adds to a number. */
const FLOOR_BACKGROUND = `
let count = 0;
chrome.webRequest.onResponseStarted.addListener(
  (details) => {
    if (details.responseHeaders) count += 1;
  },
  { urls: ["http://*/*", "https://*/*"] },
  ["responseHeaders"],
);
globalThis.readCount = () => count;
`;

/** The least a popup can do: say that it is there. */
const BLANK_POPUP = `<!doctype html>
<html lang="en" data-ready>
<meta charset="utf-8">
<title>Blank</title>
<body>Blank
</html>
`;

/**
 * Writes an extension into a new temporary directory: the floor that benchmarks compare with, and what the drivers'
 * own tests run on. It counts in the background (`readCount()`), and its popup is blank.
 * @returns the directory
 */
export async function writeFloorExtension(browser: "chromium" | "firefox"): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "floor-extension-"));
  const parts =
    browser === "chromium"
      ? { background: { service_worker: "background.js" } }
      : {
          background: { scripts: ["background.js"] },
          browser_specific_settings: { gecko: { id: FLOOR_EXTENSION_ID } },
        };
  const manifest = {
    manifest_version: 3,
    name: "Floor",
    version: "1.0",
    permissions: ["webRequest", "webNavigation", "storage"],
    host_permissions: ["http://*/*", "https://*/*"],
    ...parts,
    action: { default_popup: "popup.html", default_title: "Floor" },
  };
  await writeFile(join(directory, "manifest.json"), JSON.stringify(manifest, null, 2));
  await writeFile(join(directory, "background.js"), FLOOR_BACKGROUND);
  await writeFile(join(directory, "popup.html"), BLANK_POPUP);
  return directory;
}
