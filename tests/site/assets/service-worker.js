/**
 * Answers navigations itself, and asks the server for a 502 each time, or fails; everything else goes its usual way.
 */
const PAGE = `<!doctype html>
<html lang="en" data-controlled>
<link rel="icon" href="data:,">
<title>From the service worker</title>
<h1>From the service worker</h1>
</html>`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { pathname, search } = new URL(event.request.url);
  if (pathname === "/pwa/broken") {
    event.respondWith(Promise.reject(new Error("This worker is broken.")));
  } else if (event.request.mode === "navigate") {
    event.waitUntil(fetch(`/s/502/from-service-worker${search}`));
    event.respondWith(new Response(PAGE, { headers: { "content-type": "text/html" } }));
  } else if (pathname === "/pwa/made-up") {
    event.respondWith(new Response("made up", { status: 503 }));
  }
});
