// Answers where the network can't, and only there: with the last Today to read, or with a page that says what is so. Both
// were put into the cache by a page (components/today/kept); this keeps nothing by itself.
const pages = ["/kept/today", "/kept/no-connection"];

self.addEventListener("install", (event) => {
  self.skipWaiting();
  // What is no page goes past us, where the browser knows how to: it is answered as if there were no worker.
  event
    .addRoutes?.([{ condition: { not: { requestMode: "navigate" } }, source: "network" }])
    ?.catch(() => {});
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.registration.navigationPreload?.enable());
});

self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate" && event.request.method === "GET") event.respondWith(answer(event));
});

async function answer(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch (noNetwork) {
    for (const page of pages) {
      const kept = await caches.match(page);
      if (kept) return kept;
    }
    throw noNetwork;
  }
}
