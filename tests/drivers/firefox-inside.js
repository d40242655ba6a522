/**
 * Runs in Firefox's own process, with its privileges. The driver sends this text once and then calls the functions of
 * `inside` by name: see `FirefoxInside` for what each promises. It stands on Firefox's internals, which the same
 * project's tests use: a Firefox that changes them breaks here, and only here.
 */
const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
const { PrivateBrowsingUtils } = ChromeUtils.importESModule("resource://gre/modules/PrivateBrowsingUtils.sys.mjs");
const { BrowserWindowTracker } = ChromeUtils.importESModule("resource:///modules/BrowserWindowTracker.sys.mjs");

/** Filled as extensions first use each API. */
const apis = ExtensionParent.apiManager.global;
const { tabTracker } = apis;
const XHTML = "http://www.w3.org/1999/xhtml";
/** Part of a docshell's load type: an error page takes the place of what could not be loaded. */
const LOAD_FLAG_ERROR_PAGE = 0x10000;
/** The driver's own limit is shorter and speaks first. */
const EVALUATION_LIMIT_MS = 60_000;
const CONSOLE_MESSAGE = "StatusDecoderTest:Console";

let extensionId = "";
const problems = [];

const extension = () => WebExtensionPolicy.getByID(extensionId).extension;
const browserOf = (tabId) => tabTracker.getTab(tabId).linkedBrowser;
const topWindow = () => Services.wm.getMostRecentWindow("navigator:browser");
const windowOf = (tabId) => tabTracker.getTab(tabId).ownerDocument.defaultView;

/** The browser element of the background page, of the popup or of a DevTools page, while there is one. */
function viewBrowser(type) {
  return [...extension().views].find((view) => view.viewType === type && !view.unloaded)?.xulBrowser;
}

function contextOf(where) {
  const browser = typeof where === "number" ? browserOf(where) : viewBrowser(where);
  if (!browser) throw new Error(`There is no ${where}.`);
  return browser.browsingContext;
}

async function poll(what, ask) {
  for (let attempt = 0; attempt < 400; attempt++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => topWindow().setTimeout(resolve, 25));
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

/** Where Firefox says that a rejected call of an extension API came from. */
const NOWHERE = "undefined";

/** Sites complain too; only extensions count. One may do so before its host name is known. */
function addProblem(text, source) {
  if (source.startsWith("moz-extension:") || source === NOWHERE) problems.push({ text, source });
}

/** Console calls stay in the process that made them, so a script in each process passes them on. */
function watchConsole() {
  Services.ppmm.addMessageListener(CONSOLE_MESSAGE, ({ data }) => addProblem(data.text, data.source));
  const script = `
    const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
    const principal = Services.scriptSecurityManager.getSystemPrincipal();
    storage.addLogEventListener((message) => {
      const { level, arguments: values, filename } = message.wrappedJSObject;
      if (!["error", "warn", "assert"].includes(level)) return;
      const text = level.toUpperCase() + " " + Array.from(values, String).join(" ");
      Services.cpmm.sendAsyncMessage(${JSON.stringify(CONSOLE_MESSAGE)}, { text, source: filename });
    }, principal);
  `;
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(script)}`, true);
}

/** Uncaught exceptions and rejections of all processes arrive at the console service of this one. */
function watchErrors() {
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const level = message.flags & Ci.nsIScriptError.warningFlag ? "WARN" : "ERROR";
      addProblem(`${level} ${message.errorMessage}`, String(message.sourceName));
    },
  });
}

globalThis.inside = {
  trust(authority) {
    const database = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
    database.addCertFromBase64(authority, "CTu,,");
  },

  watchProblems() {
    watchConsole();
    watchErrors();
  },

  async useExtension(id) {
    extensionId = id;
    await extension().promiseBackgroundStarted?.();
    return WebExtensionPolicy.getByID(id).mozExtensionHostname;
  },

  async openTab(inPrivate) {
    const windows = [...Services.wm.getEnumerator("navigator:browser")];
    const fitting = windows.find((candidate) => PrivateBrowsingUtils.isWindowPrivate(candidate) === inPrivate);
    const window = fitting ?? (await BrowserWindowTracker.promiseOpenWindow({ private: inPrivate }));
    const { gBrowser } = window;
    const tab = gBrowser.addTrustedTab("about:blank");
    gBrowser.selectedTab = tab;
    const tabId = tabTracker.getId(tab);
    await poll("The blank page", () => isLoaded(tabId));
    return tabId;
  },

  closeTab(tabId) {
    windowOf(tabId).gBrowser.removeTab(tabTracker.getTab(tabId), { animate: false });
  },

  selectTab(tabId) {
    windowOf(tabId).gBrowser.selectedTab = tabTracker.getTab(tabId);
    windowOf(tabId).focus();
  },

  urlOf: (tabId) => browserOf(tabId).currentURI.spec,
  startLoad: (tabId, url) => load(browserOf(tabId), url),
  load: (tabId, url) => navigate(tabId, () => load(browserOf(tabId), url)),
  reload: (tabId) => navigate(tabId, () => browserOf(tabId).reload()),

  async traverse(tabId, step) {
    const { sessionHistory } = browserOf(tabId).browsingContext;
    const target = sessionHistory.index + step;
    if (target < 0 || target >= sessionHistory.count) throw new Error(`No history entry ${step}.`);
    browserOf(tabId).gotoIndex(target);
    await poll("The history entry", () => browserOf(tabId).browsingContext.sessionHistory.index === target);
  },

  /** `where` is a tab's id, "background" or "popup". */
  async evaluate(where, expression) {
    if (where === "background") await extension().wakeupBackground?.();
    const actor = contextOf(where).currentWindowGlobal.getActor("MarionetteCommands");
    // The script runs beside the page's globals, not among them: what it sets on `globalThis` shall stay.
    const script = `return ((globalThis) => Promise.resolve(${expression}))(window).then((value) => JSON.stringify(value));`;
    return (await actor.executeScript(script, [], { timeout: EVALUATION_LIMIT_MS })) ?? null;
  },

  setView(where, width, height, theme) {
    const context = contextOf(where);
    const { style } = context.embedderElement;
    for (const [side, length] of Object.entries({ width, height })) {
      for (const property of [side, `min-${side}`, `max-${side}`]) style.setProperty(property, `${length}px`);
    }
    context.prefersColorSchemeOverride = theme;
  },

  async screenshot(where) {
    const bitmap = await contextOf(where).currentWindowGlobal.drawSnapshot(null, 1, "white");
    const canvas = topWindow().document.createElementNS(XHTML, "canvas");
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1];
  },

  backgroundState: () => extension().backgroundState,

  async killBackground() {
    if (extension().backgroundState === "stopped") return;
    await extension().terminateBackground({ ignoreDevToolsAttached: true });
    await poll("The background's end", () => extension().backgroundState === "stopped");
  },

  async openPopup(tabId) {
    this.selectTab(tabId);
    const window = windowOf(tabId);
    await poll("The window's focus", () => Services.focus.activeWindow === window);
    apis.browserActionFor(extension()).triggerAction(window);
    const isLoaded = (browser) =>
      browser?.currentURI.spec.startsWith("moz-extension:") && browser.getAttribute("pending") !== "true";
    await poll("The popup", () => isLoaded(viewBrowser("popup")));
  },

  closePopup() {
    viewBrowser("popup")?.closest("panel")?.hidePopup();
  },

  async openDevtoolsPanel(tabId) {
    const { gDevTools } = require("devtools/client/framework/devtools");
    const toolbox = await gDevTools.showToolboxForTab(tabTracker.getTab(tabId), { toolId: "webconsole" });
    const panel = await poll("The panel's tab", () =>
      toolbox.getAdditionalTools().find(({ extensionId: id }) => id === extensionId),
    );
    await toolbox.selectTool(panel.id);
    await poll("The panel", () => viewBrowser("devtools_panel")?.currentURI.spec.startsWith("moz-extension:"));
  },

  async closeDevtools(tabId) {
    const { gDevTools } = require("devtools/client/framework/devtools");
    await gDevTools.getToolboxForTab(tabTracker.getTab(tabId))?.destroy();
  },

  async setHostAccess(isGranted) {
    const { manifest, id } = extension();
    const permissions = { permissions: [], origins: manifest.host_permissions };
    if (isGranted) await ExtensionPermissions.add(id, permissions, extension());
    else await ExtensionPermissions.remove(id, permissions, extension());
  },

  popupUrl: () => contextOf("popup").currentURI.spec,

  problems() {
    const origin = `moz-extension://${WebExtensionPolicy.getByID(extensionId).mozExtensionHostname}/`;
    return problems.filter(({ source }) => source.startsWith(origin) || source === NOWHERE);
  },
};
