import type { TabSnapshot } from "../../../src/wire/protocol.ts";
import type { RemoteContext } from "../../drivers/driver.ts";

/** What the background tells a view of this tab, through the port that views use. Wakes the background when it sleeps. */
export async function readLog(probe: RemoteContext, tabId: number): Promise<TabSnapshot> {
  const message = await probe.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((first) => {
          port.disconnect();
          resolve(first);
        });
        port.onDisconnect.addListener(() => {
          reject(new Error(`The port was cut: ${chrome.runtime.lastError?.message}`));
        });
      }),
    `tab:${tabId}`,
  );
  return message as TabSnapshot;
}
