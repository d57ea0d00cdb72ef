/** Where the service worker finds them: public/service-worker.js has the same addresses. */
export const kept = { cache: "afterword-kept", today: "/kept/today", noConnection: "/kept/no-connection" };

/** Leaves no Today on this device. Over plain http there never was one. */
export async function forgetToday(): Promise<void> {
  if (!("caches" in globalThis)) return;
  const cache = await caches.open(kept.cache);
  await cache.delete(kept.today);
}
