import { signal } from "@preact/signals";
import { render } from "preact";
import { type Access, ALL_SITES, readAccess, requestAccess, watchAccess } from "../../platform/access.ts";
import { loadSettings, saveSettings, watchSettings } from "../../platform/settings-store.ts";
import type { Settings } from "../../traffic/settings.ts";
import { App, type OptionsModel } from "./App.tsx";

/** Shows the choices as they are stored, and stores each change at once. */
export async function startOptions(root: Element): Promise<void> {
  const settings = signal<Settings>(await loadSettings());
  const access = signal<Access>(await readAccess(ALL_SITES));
  const report = signal("");
  const refreshAccess = () => {
    void readAccess(ALL_SITES).then((answer) => {
      access.value = answer;
    });
  };
  const model: OptionsModel = {
    settings,
    access,
    report,
    change(changed) {
      const before = settings.value;
      settings.value = changed;
      saveSettings(changed).then(
        () => {
          report.value = "Saved.";
        },
        () => {
          settings.value = before;
          report.value = "The browser could not save this. Is the disk full?";
        },
      );
    },
    requestAccess() {
      void requestAccess(ALL_SITES).then(refreshAccess);
    },
  };
  watchSettings((changed) => {
    settings.value = changed;
  });
  watchAccess(refreshAccess);
  render(<App model={model} />, root);
}
