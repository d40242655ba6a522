export type BrowserName = "chromium" | "firefox";
export declare function findBrowser(browser: BrowserName): string | undefined;
export declare function requireBrowser(browser: BrowserName): string;
