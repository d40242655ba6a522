import { signal } from "@preact/signals";
import type { Surroundings } from "../../../src/ui/models/surroundings.ts";
import type { TabModel } from "../../../src/ui/models/tab-model.ts";
import { receive, type TabState } from "../../../src/ui/models/tab-state.ts";
import { createTabViewModel, type TabViewModel } from "../../../src/ui/models/tab-view-model.ts";
import type { LinkState } from "../../../src/wire/port.ts";
import type { TabMessage } from "../../../src/wire/protocol.ts";

/** A tab that the test speaks for. */
export interface FakeTab {
  readonly view: TabViewModel;
  say(message: TabMessage): void;
  setLink(state: LinkState): void;
}

const WEB_PAGE: Surroundings = { tab: { exists: true, url: "https://example.test/start" }, access: "granted" };

/** @param around what the browser would say of the tab; a web page with access unless given */
export async function openFakeTab(around: Surroundings = WEB_PAGE): Promise<FakeTab> {
  const state = signal<TabState>();
  const link = signal<LinkState>("open");
  const tab: TabModel = { tabId: 7, state, link, pause: () => undefined, resume: () => undefined };
  const view = createTabViewModel(tab, false, async () => around);
  // The answer comes in a later turn, as a browser's would.
  await Promise.resolve();
  return {
    view,
    say(message) {
      state.value = receive(state.value, message);
    },
    setLink(next) {
      link.value = next;
    },
  };
}
