/** Has this browser take notifications of one Afterword and one account alone: an older address of it is given up. */
export async function subscribed(publicKey: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register("/service-worker.js");
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

/** Where this browser is reached by whoever has that key; null where it isn't. */
export async function reachedAt(publicKey: string): Promise<string | null> {
  if (!("serviceWorker" in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  if (!subscription) return null;
  const key = new Uint8Array(subscription.options.applicationServerKey ?? new ArrayBuffer());
  return base64url(key) === publicKey ? subscription.endpoint : null;
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
