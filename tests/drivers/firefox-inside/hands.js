/** A person's hands: keys and clicks that go the whole way through the browser's own interface. */
const { browserOf, windowOf, poll } = globalThis.tabs;

const MODIFIERS = { Alt: "AltLeft", Shift: "ShiftLeft", Control: "ControlLeft" };
const SECONDARY_BUTTON = 2;

/** Keys as they come from a keyboard; a chord is its keys with `+` between: `Alt+Shift+R`. */
function typeInto(window, chords) {
  const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  for (const chord of chords) {
    const names = chord.length > 1 ? chord.split("+") : [chord];
    const keys = names.map((key) => {
      const code = MODIFIERS[key] ?? (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : "");
      const keyCode =
        key.length === 1 ? key.toUpperCase().charCodeAt(0) : window.KeyboardEvent[`DOM_VK_${key.toUpperCase()}`];
      return new window.KeyboardEvent("", { key, code, keyCode });
    });
    for (const key of keys) processor.keydown(key);
    for (const key of keys.reverse()) processor.keyup(key);
  }
}

Object.assign(globalThis.inside, {
  async pressKeys(tabId, chords) {
    this.selectTab(tabId);
    await poll("The window's focus", () => Services.focus.activeWindow === windowOf(tabId));
    typeInto(windowOf(tabId), chords);
  },

  async typeInAddressBar(tabId, text) {
    const window = windowOf(tabId);
    this.selectTab(tabId);
    await poll("The window's focus", () => Services.focus.activeWindow === window);
    window.gURLBar.focus();
    window.gURLBar.select();
    typeInto(window, [...text]);
  },

  addressBarLines(tabId) {
    const { view } = windowOf(tabId).gURLBar;
    return [...view.panel.querySelectorAll(".urlbarView-row")].map((row) => row.textContent.trim());
  },

  async openContextMenu(tabId, x, y) {
    const window = windowOf(tabId);
    this.selectTab(tabId);
    await poll("The window's focus", () => Services.focus.activeWindow === window);
    const menu = window.document.getElementById("contentAreaContextMenu");
    const actor = browserOf(tabId).browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
    const script = `window.synthesizeMouseEvent("contextmenu", ${x}, ${y}, { button: ${SECONDARY_BUTTON}, clickCount: 1 });`;
    await actor.executeScript(script, [], { sandboxName: "system" });
    await poll("The context menu", () => menu.state === "open");
    return [...menu.children].filter((item) => !item.hidden && item.label).map(({ label }) => label);
  },

  async chooseInContextMenu(tabId, label) {
    const menu = windowOf(tabId).document.getElementById("contentAreaContextMenu");
    const item = [...menu.children].find((candidate) => !candidate.hidden && candidate.label === label);
    if (item === undefined) throw new Error(`The menu has no ${label}.`);
    menu.activateItem(item);
    await poll("The menu's end", () => menu.state === "closed");
  },
});
