/** Tabs by the ids that extensions know them by, and navigations that end when they end. */
const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");

const { tabTracker } = ExtensionParent.apiManager.global;
/** Part of a docshell's load type: an error page takes the place of what could not be loaded. */
const LOAD_FLAG_ERROR_PAGE = 0x10000;
const POLL_MS = 25;
const POLLS = 400;

const tabOf = (tabId) => tabTracker.getTab(tabId);
const browserOf = (tabId) => tabOf(tabId).linkedBrowser;
const windowOf = (tabId) => tabOf(tabId).ownerDocument.defaultView;
const topWindow = () => Services.wm.getMostRecentWindow("navigator:browser");

async function poll(what, ask) {
  for (let attempt = 0; attempt < POLLS; attempt++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => topWindow().setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${what} did not come.`);
}

const documentOf = (tabId) => browserOf(tabId).browsingContext.currentWindowGlobal?.innerWindowId;

/** Whether a document is there and has loaded: not the stand-in that a new tab or process begins with. */
function isLoaded(tabId) {
  const { currentWindowGlobal, webProgress } = browserOf(tabId).browsingContext;
  const isStandIn = currentWindowGlobal?.isUncommittedInitialDocument ?? true;
  return !isStandIn && !webProgress.isLoadingDocument;
}

/**
 * Starts a navigation and resolves when it has ended: a new document is loaded, be it an error page, or it turned out
 * that there is none to come (204, download, stop). Only the end of what began here counts, and the tab strip's way of
 * listening holds across a change of process.
 */
async function navigate(tabId, start) {
  const { gBrowser } = windowOf(tabId);
  const { STATE_IS_NETWORK, STATE_START, STATE_STOP } = Ci.nsIWebProgressListener;
  const oldDocument = documentOf(tabId);
  let hasBegun = false;
  let bringsNoDocument = false;
  const listener = {
    onStateChange(browser, webProgress, _request, flags, status) {
      if (browser !== browserOf(tabId) || !webProgress.isTopLevel || !(flags & STATE_IS_NETWORK)) return;
      if (flags & STATE_START) hasBegun = true;
      if (!(flags & STATE_STOP) || !hasBegun) return;
      const failed = !Components.isSuccessCode(status);
      const errorPageFollows = failed && webProgress.loadType & LOAD_FLAG_ERROR_PAGE;
      if (!errorPageFollows) bringsNoDocument = documentOf(tabId) === oldDocument;
    },
  };
  gBrowser.addTabsProgressListener(listener);
  start();
  try {
    await poll(
      "The end of the navigation",
      () => bringsNoDocument || (documentOf(tabId) !== oldDocument && isLoaded(tabId)),
    );
  } finally {
    gBrowser.removeTabsProgressListener(listener);
  }
}

function load(browser, url) {
  browser.fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
}

globalThis.tabs = {
  tabOf,
  browserOf,
  windowOf,
  topWindow,
  idOf: (tab) => tabTracker.getId(tab),
  poll,
  isLoaded,
  navigate,
  load,
};
