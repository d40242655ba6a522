import { defineConfig } from "wxt";
import { catalogFile, packCatalogFiles } from "./src/catalog/build-files.ts";

/**
 * Every web site, WebSockets too: Chromium reports those to extensions that may see `ws` and `wss` addresses only.
 * Firefox's wildcard covers all four schemes, and stands in its settings as one switch; of several it shows one.
 */
const ALL_SITES = {
  chromium: ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"],
  firefox: ["*://*/*"],
};

/**
 * The policy of every extension page. Nothing may be loaded from the network, framed by a page, or run from a string.
 * `style-src` needs no inline styles: widths that follow data are set through the CSSOM, which CSP allows.
 * Chromium's DevTools hold the panel and the page that makes it in frames, and obey the policy; Firefox's do not ask it.
 */
const policyFor = (browser: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${browser === "firefox" ? "'none'" : "devtools:"}`,
  ].join("; ");

/**
 * Code that several views share goes into one file, because each script that a page starts with costs it a few
 * milliseconds. What loads later keeps its own files: the catalog's data, the diagnosis, whatever a click opens.
 */
const SHARED_BY_VIEWS =
  /node_modules|src\/(?:wire|platform|traffic|ui)\/|src\/catalog\/(?:names|types)\.ts|commonjs|preload-helper|wxt-html-plugins/;
const LOADED_LATER =
  /src\/ui\/reference\/|src\/ui\/components\/(?:CardDetails|EntryList|HeaderLines)|src\/ui\/models\/(?:note|curl)|src\/ui\/panel\/|src\/ui\/(?:models\/)?files\/|src\/ui\/models\/(?:panel|charts|details|live)\/|src\/traffic\/(?:har|export|filter|health|network-log)\/|src\/traffic\/har\.ts|papaparse|uplot|minisearch|virtual-core|http-cache|structured-headers/;

const CHUNKS = {
  groups: [
    {
      name: "views",
      minShareCount: 2,
      test: (id: string) => SHARED_BY_VIEWS.test(id) && !LOADED_LATER.test(id),
    },
    // Short files that are asked for one after the other weigh less, and come sooner, as one.
    {
      name: "catalog-guides",
      test: /assets\/catalog\/(?:en\/guides\/(?!faq|comparisons|glossary|labels|tables)|facts\/guides)/,
    },
    { name: "catalog-headers", test: /assets\/catalog\/(?:en|facts)\/headers\.json$/ },
  ],
};

/** The catalog's files are known by what they explain; the others carry a hash, since names of chunks can repeat. */
function nameChunk({ name, facadeModuleId }: { readonly name: string; readonly facadeModuleId?: string | null }) {
  return `chunks/${catalogFile(facadeModuleId ?? "") ?? (name.startsWith("catalog-") ? name : "[name]-[hash]")}.js`;
}

const splitCode = (options: object) => ({ ...options, codeSplitting: CHUNKS, chunkFileNames: nameChunk });

export default defineConfig({
  modules: ["@wxt-dev/auto-icons", "@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: "assets/icon.svg", developmentIndicator: false },
  vite: () => ({ plugins: [packCatalogFiles()] }),
  hooks: {
    "vite:build:extendConfig"(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === "popup")) return;
      const split = { name: "chunks", outputOptions: splitCode };
      config.plugins = [config.plugins, split];
      config.build = {
        ...config.build,
        modulePreload: {
          // All browsers that run this preload modules by themselves.
          polyfill: false,
          // Files that come later lie on the disk: to ask early gains less than the lists of them cost.
          resolveDependencies: (_url, files, { hostType }) => (hostType === "html" ? files : []),
        },
        // The licences of what is bundled ask to be passed on with it.
        license: { fileName: "licenses.txt" },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: "Status Decoder",
    description:
      "Counts the HTTP errors of each page and explains every status: what it means, who answered, what to do first.",
    permissions: ["webRequest", "webNavigation", "storage", "contextMenus"],
    host_permissions: ALL_SITES[browser === "firefox" ? "firefox" : "chromium"],
    action: { default_title: "Status Decoder" },
    omnibox: { keyword: "http" },
    commands: {
      // With a letter that a menu of Firefox is known by, such as S, the menu would open instead.
      _execute_action: { suggested_key: { default: "Alt+Shift+Y" } },
      "open-reference": {
        suggested_key: { default: "Alt+Shift+R" },
        description: "Open the reference of status codes",
      },
    },
    content_security_policy: { extension_pages: policyFor(browser) },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "status-decoder@example.org",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "123" }),
  }),
});
