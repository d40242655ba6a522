/** In remote functions `chrome` is the extension API of both browsers: with Manifest V3 it returns promises in both. */
declare const chrome: import("webextension-polyfill").Browser;
