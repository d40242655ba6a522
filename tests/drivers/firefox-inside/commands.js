/**
 * What the driver calls by name: see `FirefoxInside` for what each promises. This directory runs in Firefox's own
 * process, with its privileges, and stands on internals that Firefox's own tests use too: a Firefox that changes them
 * breaks here, and only here. Each file is sent as it is and leaves one global for those after it.
 */
const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
const { PrivateBrowsingUtils } = ChromeUtils.importESModule("resource://gre/modules/PrivateBrowsingUtils.sys.mjs");
const { BrowserWindowTracker } = ChromeUtils.importESModule("resource:///modules/BrowserWindowTracker.sys.mjs");

/** Filled as extensions first use each API. */
const apis = ExtensionParent.apiManager.global;
const { tabOf, browserOf, windowOf, topWindow, idOf, poll, isLoaded, navigate, load } = globalThis.tabs;
const XHTML = "http://www.w3.org/1999/xhtml";
/** The driver's own limit is shorter and speaks first. */
const EVALUATION_LIMIT_MS = 60_000;

let extensionId = "";

const extension = () => WebExtensionPolicy.getByID(extensionId).extension;

/** The browser element of the background page or of the popup, while there is one. */
function viewBrowser(type) {
  return [...extension().views].find((view) => view.viewType === type && !view.unloaded)?.xulBrowser;
}

const devtools = () => require("devtools/client/framework/devtools").gDevTools;

/** The browser element of the extension's panel in the DevTools of a tab. */
function panelBrowser(tabId) {
  const toolbox = devtools().getToolboxForTab(tabOf(tabId));
  return [...extension().views].find(
    (view) => view.viewType === "devtools_panel" && !view.unloaded && view.devToolsToolbox === toolbox,
  )?.xulBrowser;
}

function browserAt(where) {
  if (typeof where === "number") return browserOf(where);
  return typeof where === "string" ? viewBrowser(where) : panelBrowser(where.panelOf);
}

function contextOf(where) {
  const browser = browserAt(where);
  if (!browser) throw new Error(`There is no ${JSON.stringify(where)}.`);
  return browser.browsingContext;
}

globalThis.inside = {
  trust(authority) {
    const database = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
    database.addCertFromBase64(authority, "CTu,,");
  },

  watchProblems: () => globalThis.problems.watch(),

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
    const tabId = idOf(tab);
    await poll("The blank page", () => isLoaded(tabId));
    return tabId;
  },

  closeTab(tabId) {
    windowOf(tabId).gBrowser.removeTab(tabOf(tabId), { animate: false });
  },

  selectTab(tabId) {
    windowOf(tabId).gBrowser.selectedTab = tabOf(tabId);
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

  /** `where` is a tab's id, "background", "popup" or `{ panelOf: tabId }`. */
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
    await devtools().showToolboxForTab(tabOf(tabId), { toolId: "webconsole" });
    await this.showDevtoolsTool(tabId, true);
    await poll("The panel", () => panelBrowser(tabId)?.currentURI.spec.startsWith("moz-extension:"));
  },

  async showDevtoolsTool(tabId, isExtension) {
    const toolbox = devtools().getToolboxForTab(tabOf(tabId));
    const isOurs = ({ extensionId: id }) => id === extensionId;
    const ours = await poll("The panel's tab", () => toolbox.getAdditionalTools().find(isOurs));
    await toolbox.selectTool(isExtension ? ours.id : "webconsole");
  },

  async closeDevtools(tabId) {
    await devtools().getToolboxForTab(tabOf(tabId))?.destroy();
  },

  importHar(text) {
    const { HarImporter } = require("devtools/client/netmonitor/src/har/har-importer");
    const statuses = [];
    const actions = {
      clearRequests() {},
      addRequest() {},
      updateRequest(_id, { status }) {
        if (status !== undefined) statuses.push(Number(status));
      },
      addTimingMarker() {},
    };
    new HarImporter(actions).import(text);
    return statuses;
  },

  async setHostAccess(isGranted) {
    const { manifest, id } = extension();
    const permissions = { permissions: [], origins: manifest.host_permissions };
    if (isGranted) await ExtensionPermissions.add(id, permissions, extension());
    else await ExtensionPermissions.remove(id, permissions, extension());
  },

  popupUrl: () => contextOf("popup").currentURI.spec,

  problems: () =>
    globalThis.problems.of(`moz-extension://${WebExtensionPolicy.getByID(extensionId).mozExtensionHostname}/`),
};
