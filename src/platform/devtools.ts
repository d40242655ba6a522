/**
 * The one door to the DevTools APIs. They are reached through `chrome`, which both browsers offer: Chromium shipped a
 * `browser` namespace without `devtools` for a while, and pages outside DevTools have neither.
 */
interface PanelEvent {
  addListener(listener: (panelWindow?: Window) => void): void;
}

interface DevtoolsPanel {
  readonly onShown: PanelEvent;
  readonly onHidden: PanelEvent;
}

interface Devtools {
  readonly inspectedWindow?: { readonly tabId?: number };
  readonly panels?: {
    readonly themeName?: string;
    create(title: string, iconPath: string, pagePath: string, onCreated: (panel: DevtoolsPanel) => void): unknown;
  };
}

export type Theme = "light" | "dark";

/** Sent to the panel's window, which cannot learn from its document whether DevTools shows it. */
export const PANEL_SHOWN = "status-decoder-shown";
export const PANEL_HIDDEN = "status-decoder-hidden";

function readDevtools(): Devtools | undefined {
  return (globalThis as { chrome?: { devtools?: Devtools } }).chrome?.devtools;
}

/** The tab that DevTools inspects; `undefined` outside DevTools. */
export function readInspectedTabId(): number | undefined {
  return readDevtools()?.inspectedWindow?.tabId;
}

/** The theme chosen in DevTools, which may differ from the system's; `undefined` outside DevTools. */
export function readDevtoolsTheme(): Theme | undefined {
  const name = readDevtools()?.panels?.themeName;
  if (name === undefined) return undefined;
  return name === "dark" ? "dark" : "light";
}

/**
 * Adds the panel to DevTools and tells its window when it comes and goes.
 * Paths begin with a slash: Firefox resolves them against the DevTools page, Chromium against the extension's root.
 */
export function createPanel(title: string, iconPath: string, pagePath: string): void {
  readDevtools()?.panels?.create(title, iconPath, pagePath, (panel) => {
    let shown: Window | undefined;
    panel.onShown.addListener((panelWindow) => {
      shown = panelWindow;
      panelWindow?.dispatchEvent(new Event(PANEL_SHOWN));
    });
    panel.onHidden.addListener(() => shown?.dispatchEvent(new Event(PANEL_HIDDEN)));
  });
}
