/** What extensions complain of, in every process. */
const CONSOLE_MESSAGE = "StatusDecoderTest:Console";
const found = [];

/** Where Firefox says that a rejected call of an extension API came from. */
const NOWHERE = "undefined";

/**
 * Firefox writes this when it has torn down a context, as it does with every idle background, before an API answered
 * (`BaseContext` in ExtensionCommon.sys.mjs). No code of the context runs any more that could take the answer.
 */
const AFTER_UNLOAD = /^ERROR Promise (?:rejected|resolved) after context unloaded/;

/** Sites complain too; only extensions count. One may do so before its host name is known. */
function addProblem(text, source) {
  if (AFTER_UNLOAD.test(text)) return;
  if (source.startsWith("moz-extension:") || source === NOWHERE) found.push({ text, source });
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

globalThis.problems = {
  watch() {
    watchConsole();
    watchErrors();
  },
  of: (origin) => found.filter(({ source }) => source.startsWith(origin) || source === NOWHERE),
};
