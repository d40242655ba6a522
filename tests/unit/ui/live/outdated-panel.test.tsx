// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { openExplanationBook } from "../../../../src/ui/models/explanation-book.ts";
import { openLiveSource } from "../../../../src/ui/models/live/live-source.ts";
import { createPanelModel } from "../../../../src/ui/models/panel-model.ts";
import { App } from "../../../../src/ui/panel/App.tsx";
import { openFakeTab } from "../fake-tab.ts";
import { makePage, response, snapshotOf } from "../made-up.ts";
import { FakeNetworkLog, har } from "./fake-network-log.ts";

afterEach(() => render(null, document.body));

test("C6 a panel that outlives its extension says so, keeps what it shows and asks nobody any more", async () => {
  const tab = await openFakeTab();
  tab.say(snapshotOf(makePage([response(404, "https://example.test/b")])));
  const network = new FakeNetworkLog();
  const live = openLiveSource(tab.view.tab, { browser: "chromium", network });
  const model = createPanelModel(tab.view, live, { load: async () => undefined, save: () => undefined });
  const panel = <App model={model} book={openExplanationBook()} remedy={() => undefined} copy={async () => true} />;
  await act(async () => render(panel, document.body));
  expect(document.body.textContent).not.toContain("was updated");
  await act(async () => tab.setLink("outdated"));
  expect(document.body.textContent).toContain("Status Decoder was updated");
  expect(document.body.textContent).toContain("close and reopen DevTools");
  await act(async () => network.finish(har({ url: "https://example.test/b" })));
  expect(live.list.value.entries).toMatchObject([{ statusCode: 404 }]);
  expect(document.querySelector<HTMLElement>("[data-total]")?.dataset).toMatchObject({ total: "1", errors: "1" });
});
