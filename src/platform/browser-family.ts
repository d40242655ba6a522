/** The two families differ in what they show to extensions. Decided when the extension is built. */
export type BrowserFamily = "chromium" | "firefox";

export const BROWSER_FAMILY: BrowserFamily = import.meta.env.FIREFOX ? "firefox" : "chromium";
