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
    /** Chromium's way to tell of another theme; it keeps one handler. */
    setThemeChangeHandler?(handler: (themeName: string) => void): void;
    /** Firefox's way. */
    readonly onThemeChanged?: { addListener(listener: (themeName: string) => void): void };
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

function themeOf(name: string): Theme {
  return name === "dark" ? "dark" : "light";
}

/**
 * Calls back with the theme chosen in DevTools, which may differ from the system's, at once and whenever it changes.
 * Outside DevTools it never calls back.
 */
export function watchDevtoolsTheme(onTheme: (theme: Theme) => void): void {
  const panels = readDevtools()?.panels;
  if (panels?.themeName === undefined) return;
  onTheme(themeOf(panels.themeName));
  const onChange = (name: string) => onTheme(themeOf(name));
  if (panels.onThemeChanged === undefined) panels.setThemeChangeHandler?.(onChange);
  else panels.onThemeChanged.addListener(onChange);
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
