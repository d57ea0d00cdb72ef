// Answers where the network can't, and only there: with the last Today to read, or with a page that says what is so. Both
// were put into the cache by a page (components/today/kept); this keeps nothing by itself. And it shows reminders.
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

// What came from the server by the browser's own push service: it was encrypted to this browser, and names nobody.
self.addEventListener("push", (event) => {
  const { title = "Afterword", tag, lang } = event.data?.json() ?? {};
  // By its tag, the same one that comes twice is shown once.
  event.waitUntil(self.registration.showNotification(title, { tag, lang, icon: "/icons/192.png" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openToday());
});

// A window that shows something else is left alone: somebody may be writing in it.
async function openToday() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const today = windows.find(({ url }) => new URL(url).pathname === "/today");
  if (!today) return self.clients.openWindow("/today");
  const focused = await today.focus();
  // It may have stood there since yesterday; only a window of this worker's can be told to look again.
  return focused.navigate("/today").catch(() => {});
}
