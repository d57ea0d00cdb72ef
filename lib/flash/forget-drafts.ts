import "server-only";
import { cookies } from "next/headers";

const name = "aw_forget";

/**
 * Lets the page that is shown next leave nothing of a draft on this device. By a cookie and not by the address: a link
 * from elsewhere, too, could say that.
 */
export async function forgetDraftsNext(): Promise<void> {
  (await cookies()).set(name, "1", { path: "/", sameSite: "lax", httpOnly: true, maxAge: 20 });
}

/** Whether the last action has asked for it. */
export async function forgetsDrafts(): Promise<boolean> {
  return (await cookies()).get(name) !== undefined;
}
