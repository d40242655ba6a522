import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFirefox } from "./test-browser.ts";

export interface SmallExtension {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly background?: string;
  /** Rules for declarativeNetRequest, in force from the installation on. */
  readonly rules?: readonly unknown[];
}

/**
 * Writes a second extension, for tests of what other extensions do to the page's requests.
 * @returns its directory
 */
export async function writeExtension({
  name,
  permissions,
  background = "",
  rules = [],
}: SmallExtension): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), `${name}-`));
  const manifest = {
    manifest_version: 3,
    name,
    version: "1.0",
    permissions,
    host_permissions: ["http://*/*", "https://*/*"],
    ...(rules.length > 0 && {
      declarative_net_request: { rule_resources: [{ id: "rules", enabled: true, path: "rules.json" }] },
    }),
    background: isFirefox ? { scripts: ["background.js"] } : { service_worker: "background.js" },
    ...(isFirefox && { browser_specific_settings: { gecko: { id: `${name}@example.org` } } }),
  };
  await writeFile(join(directory, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(directory, "background.js"), background);
  await writeFile(join(directory, "rules.json"), JSON.stringify(rules));
  return directory;
}
