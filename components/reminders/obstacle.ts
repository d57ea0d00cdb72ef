/** What keeps a browser from showing reminders. */
export type Obstacle = "insecure" | "homeScreen" | "unsupported" | "denied";

/** What is in the way in this browser; null where it can be asked. */
export function inTheWay(): Obstacle | null {
  if (!globalThis.isSecureContext) return "insecure";
  if (!("serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis))
    return isApplePhone() && !isInstalled() ? "homeScreen" : "unsupported";
  return Notification.permission === "denied" ? "denied" : null;
}

// An iPad says that it is a Mac, but has a screen to be touched.
const isApplePhone = () =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

const isInstalled = () => matchMedia("(display-mode: standalone)").matches;
