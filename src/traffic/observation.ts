/**
 * What webRequest reports of a request, in the fields that both browsers share
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest). Optional fields depend on the
 * event and on the browser; times are milliseconds since the epoch.
 */
export interface RequestDetails {
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly timeStamp: number;
  readonly statusCode?: number;
  readonly statusLine?: string;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[];
  readonly redirectUrl?: string;
  readonly error?: string;
  readonly fromCache?: boolean;
  /** Chromium. Firefox says `originUrl` and `documentUrl`. */
  readonly initiator?: string;
  readonly originUrl?: string;
  readonly documentUrl?: string;
  readonly documentId?: string;
  /** Chromium: the document of the parent frame. */
  readonly parentDocumentId?: string;
  /** Chromium: `prerender`, `active`, `cached`, `pending_deletion`. */
  readonly documentLifecycle?: string;
  /** Firefox: whether a private window asked. */
  readonly incognito?: boolean;
}

/** What webNavigation reports of a frame's navigation. */
export interface NavigationDetails {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
  readonly documentId?: string;
  readonly parentDocumentId?: string;
  readonly documentLifecycle?: string;
  /** Chromium: `outermost_frame`, `sub_frame`, `fenced_frame`. */
  readonly frameType?: string;
  /** `forward_back` among others. */
  readonly transitionQualifiers?: readonly string[];
  readonly error?: string;
}

/** Whether the navigation is of a page and not of a frame inside one. A prerendered page has a frame id of its own. */
export function isPageNavigation(details: NavigationDetails): boolean {
  return details.frameId === 0 || details.frameType === "outermost_frame";
}
