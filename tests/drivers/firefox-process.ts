import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireBrowser } from "../set-up/find-browser.mjs";
import { HOSTS } from "../site/hosts.ts";
import type { LaunchOptions } from "./driver.ts";
import { Marionette } from "./marionette.ts";
import { waitUntil, within } from "./wait.ts";

const START_LIMIT_MS = 60_000;
const QUIT_LIMIT_MS = 10_000;

/** Settings beside those that Marionette makes itself for automation. */
function preferences({ internet, backgroundIdleMs }: FirefoxOptions): Record<string, string | number | boolean> {
  return {
    // Firefox picks a port and writes it into its profile.
    "marionette.port": 0,
    "network.dns.localDomains": HOSTS.join(","),
    "network.dns.disableIPv6": true,
    ...(internet === true ? {} : { "network.dns.disabled": true }),
    // Upgrades that Firefox tries by itself would add requests that no test asked for.
    "dom.security.https_first": false,
    "dom.security.https_first_schemeless": false,
    "dom.security.https_only_mode": false,
    "extensions.openPopupWithoutUserGesture.enabled": true,
    "extensions.background.idle.timeout": backgroundIdleMs ?? 30_000,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "browser.startup.homepage": "about:blank",
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "devtools.jsonview.enabled": false,
    "browser.download.useDownloadDir": true,
    "browser.download.alwaysOpenPanel": false,
  };
}

export interface FirefoxOptions extends LaunchOptions {
  /** After how long without work the background falls asleep, in milliseconds. Default: Firefox's own 30 s. */
  readonly backgroundIdleMs?: number;
}

/** A running Firefox with a fresh profile, and the connection that controls it. */
export class FirefoxProcess {
  readonly marionette: Marionette;
  readonly #process: ChildProcess;
  readonly #profile: string;

  private constructor(process: ChildProcess, profile: string, marionette: Marionette) {
    this.#process = process;
    this.#profile = profile;
    this.marionette = marionette;
  }

  /** @throws Error when no Firefox is installed, or when it does not start */
  static async start(options: FirefoxOptions): Promise<FirefoxProcess> {
    const profile = await mkdtemp(join(tmpdir(), "firefox-profile-"));
    const lines = Object.entries(preferences(options)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile, "user.js"), lines.join(""));
    const headless = options.visible === true ? [] : ["--headless"];
    const child = spawn(
      requireBrowser("firefox"),
      ["--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile, ...headless],
      { stdio: "ignore", env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" } },
    );
    process.once("exit", () => child.kill("SIGKILL"));
    try {
      const port = await waitUntil("Firefox's start", () => readPort(profile), START_LIMIT_MS);
      return new FirefoxProcess(child, profile, await Marionette.connect(port));
    } catch (error) {
      child.kill("SIGKILL");
      await rm(profile, { recursive: true, force: true });
      throw error;
    }
  }

  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.#process.once("exit", resolve));
    try {
      await within(QUIT_LIMIT_MS, "Quit", this.marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }));
      await within(QUIT_LIMIT_MS, "Firefox's end", exited);
    } catch {
      this.#process.kill("SIGKILL");
    }
    this.marionette.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function readPort(profile: string): Promise<number | undefined> {
  const port = Number(await readFile(join(profile, "MarionetteActivePort"), "utf8"));
  return port > 0 ? port : undefined;
}
