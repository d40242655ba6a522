/** A function that runs in the browser. It is sent as text, so it sees its arguments and the page's globals only. */
export type RemoteFunction<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** Somewhere code can run: a tab, an extension page, the background. Values travel as JSON. */
export interface RemoteContext {
  /**
   * Chromium answers nothing in a tab while a navigation of it is pending. What a page shall do then must be handed to
   * it before, waiting for a gate of the site: `fetch("/hold?name=go").then(…)`.
   * @throws Error with the remote message when the function throws there */
  evaluate<Args extends readonly unknown[], Result>(fn: RemoteFunction<Args, Result>, ...args: Args): Promise<Result>;
}

export type Theme = "light" | "dark";

export interface View {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

/** One page in the browser: of a site or of the extension, in a tab or in the popup. */
export interface BrowserPage extends RemoteContext {
  /** The browser's id of the tab. The popup has none: -1. */
  readonly tabId: number;
  url(): Promise<string>;
  /** Loads an address and waits for the load event; returns too when the navigation fails or brings no document. */
  goto(url: string): Promise<void>;
  /** Starts to load an address as if the person had typed it, and does not wait. */
  startGoto(url: string): Promise<void>;
  /** Reloads and waits for the load event. */
  reload(): Promise<void>;
  /** Back or forward in the history, and waits until the address has changed. */
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Waits until the function returns something truthy, across navigations. @throws Error after `limitMs` */
  waitFor<Args extends readonly unknown[]>(
    fn: RemoteFunction<Args, unknown>,
    args: Args,
    limitMs?: number,
  ): Promise<void>;
  setView(view: View): Promise<void>;
  /** PNG of what is in view. */
  screenshot(): Promise<Buffer>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** Something that went wrong in one of the extension's contexts. A good run has none. */
export interface Problem {
  /** Level and message: an uncaught exception, an unhandled rejection, a console error or warning. */
  readonly text: string;
  /** The file of the extension that it came from, where the browser says so. */
  readonly source: string;
}

export interface BackgroundContext extends RemoteContext {
  /** Whether it runs now. Asking does not wake it. */
  isAlive(): Promise<boolean>;
  /** Ends it as the browser does when it was idle, and waits until it is gone. The next event starts it anew. */
  kill(): Promise<void>;
}

export interface NewTabOptions {
  /** Opens in a private window. The extension must have been allowed there. */
  readonly private?: boolean;
}

/** A running browser with the extension in it. One interface for both browsers, so a test is written once. */
export interface Driver {
  readonly name: "chromium" | "firefox";
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /**
   * A page of the extension that runs none of its code: a place to call extension APIs from
   * without waking the background. `chrome` is its name in both browsers, and returns promises in both.
   */
  readonly probe: RemoteContext;
  /** Evaluating here wakes the background when it sleeps. */
  readonly background: BackgroundContext;
  /** Opens a tab in front; `url` is loaded as by `goto`. */
  newTab(url?: string, options?: NewTabOptions): Promise<BrowserPage>;
  /** Opens a page of the extension in a tab: `popup.html?tab=3`. */
  openExtensionPage(path: string, view?: Partial<View>): Promise<BrowserPage>;
  /** Clicks the toolbar action on the given tab and returns the popup that opens. */
  openPopup(tab: BrowserPage): Promise<BrowserPage>;
  /** Takes the access to all sites away, as a person can at any time, or gives it back. */
  setHostAccess(isGranted: boolean): Promise<void>;
  badgeText(tabId: number): Promise<string>;
  badgeTitle(tabId: number): Promise<string>;
  /** Everything the extension's contexts complained of so far. */
  problems(): Promise<Problem[]>;
  close(): Promise<void>;
}

/** What the driver must know of the site to reach and trust it. A `Site` is one. */
export interface TrustedSite {
  readonly authority: string;
  readonly keyHash: string;
}

export interface LaunchOptions {
  /** Directory of the unpacked extension. Absent: a plain browser; `probe` and the like then fail. */
  readonly extensionDir?: string;
  /** Its HTTPS is trusted like a public site's, so HSTS and service workers work. */
  readonly site?: TrustedSite;
  /** Default: only loopback and the site's names are reachable, every other name is not found. */
  readonly internet?: boolean;
  /** Shows the browser's window. Default: headless. */
  readonly visible?: boolean;
  /** Lets the extension see private windows. */
  readonly allowPrivate?: boolean;
}
