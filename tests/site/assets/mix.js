/**
 * Makes requests of every kind a page can make.
 *
 * One request: { url, kind = "fetch", times = 1, method, headers, body, credentials, mode, tag = true }
 * `kind`: fetch, unread (a fetch whose body nobody reads), keepalive, xhr, image, script, style, font, iframe, beacon,
 * websocket, events, preload, prefetch. `url` may name `{host}`-less paths or full addresses.
 *
 * A document carries `data-done` on its root once all of `start` are settled, `data-failed` says how many failed.
 * `request(list)` makes further ones later and resolves when they are settled; `request.open` keeps what stays open.
 */
const open = [];
let pageTag = "";

function tagged(url) {
  if (pageTag === "") return url;
  const address = new URL(url, location.href);
  if (!address.searchParams.has("page")) address.searchParams.set("page", pageTag);
  return address.href;
}

/** An element that loads the address, as a promise of its end. */
function element(name, attributes, parent = document.body) {
  return new Promise((resolve, reject) => {
    const node = Object.assign(document.createElement(name), attributes);
    node.addEventListener("load", resolve);
    node.addEventListener("error", () => reject(new Error(`${name} did not load`)));
    parent.append(node);
  });
}

function settledBy(target, good, bad) {
  open.push(target);
  return new Promise((resolve, reject) => {
    target.addEventListener(good, resolve);
    target.addEventListener(bad, () => reject(new Error(`${target.url ?? ""}: ${bad}`)));
  });
}

const kinds = {
  fetch: (url, { method, headers, body, credentials, mode, cache }) =>
    fetch(url, { method, headers, body, credentials, mode, cache }).then((response) => response.arrayBuffer()),
  unread: (url, { method, headers, body, credentials, mode }) => {
    open.push(fetch(url, { method, headers, body, credentials, mode }));
    return open.at(-1);
  },
  keepalive: (url, { method, body }) => fetch(url, { method, body, keepalive: true }),
  xhr: (url, { method = "GET", headers = {}, body }) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    const settled = settledBy(xhr, "load", "error");
    xhr.send(body);
    return settled;
  },
  image: (src) => settledBy(Object.assign(new Image(), { src }), "load", "error"),
  script: (src) => element("script", { src }),
  style: (href) => element("link", { rel: "stylesheet", href }, document.head),
  preload: (href, { as = "image" }) => element("link", { rel: "preload", as, href }, document.head),
  prefetch: (href) => element("link", { rel: "prefetch", href }, document.head),
  font: (url) => new FontFace("probe", `url(${JSON.stringify(url)})`).load(),
  iframe: (src) => element("iframe", { src }),
  beacon: async (url, { body = "" }) => navigator.sendBeacon(url, body),
  websocket: (url) => settledBy(new WebSocket(url.replace(/^http/, "ws")), "open", "error"),
  events: (url) => settledBy(new EventSource(url), "open", "error"),
};

async function request(list) {
  const all = list.flatMap(({ url, kind = "fetch", times = 1, tag = true, ...options }) =>
    Array.from({ length: times }, () => kinds[kind](tag ? tagged(url) : new URL(url, location.href).href, options)),
  );
  const results = await Promise.allSettled(all);
  return results.filter(({ status }) => status === "rejected").length;
}
request.open = open;

globalThis.start = async (list, tag) => {
  pageTag = tag;
  if (document.readyState === "loading") {
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  }
  const failed = await request(list);
  document.documentElement.dataset.failed = String(failed);
  document.documentElement.dataset.done = "";
};
