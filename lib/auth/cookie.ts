import "server-only";
import { env } from "@/lib/env";

/** How long a sign-in lasts, in days. */
export const sessionDays = 30;

/** Name and attributes of the session's cookie; `__Host-` and Secure wherever the app is reached by https. */
export function sessionCookie() {
  const secure = isSecure();
  return {
    name: secure ? "__Host-afterword.session" : "afterword.session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}

/** Name and attributes of the cookie by which an account knows a browser again. */
export function deviceCookie() {
  const secure = isSecure();
  return {
    name: secure ? "__Host-afterword.device" : "afterword.device",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure, maxAge: 365 * 24 * 60 * 60 },
  };
}

/** Name and attributes of the cookie that carries a link's token from the address to the page that asks. */
export function linkCookie(kind: string) {
  const secure = isSecure();
  return {
    name: `${secure ? "__Host-" : ""}afterword.${kind}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}

function isSecure(): boolean {
  return env().APP_URL?.startsWith("https:") ?? false;
}
