import "server-only";
import { and, eq } from "drizzle-orm";
import { cookies } from "next/headers";
import { system } from "@/db/client";
import { knownDevices, pushDevices } from "@/db/schema";
import { now } from "@/lib/clock";
import { deviceCookie } from "./cookie";
import { hashOfToken, newToken } from "./token";
import type { Viewer } from "./viewer-type";

/** By what a viewer's browser is known: by its device cookie, or where that was cleared away, by its sign-in. */
export async function browserOf({ sessionId }: Viewer): Promise<string> {
  return (await askingBrowser()) ?? hashOfToken(sessionId);
}

async function askingBrowser(): Promise<string | null> {
  const token = (await cookies()).get(deviceCookie().name)?.value;
  return token ? hashOfToken(token) : null;
}

/** The hash of this browser's device cookie, where the account knows it; else null. */
export async function knownDevice(accountId: string): Promise<string | null> {
  const deviceHash = await askingBrowser();
  if (!deviceHash) return null;
  const [row] = await system()
    .select({ deviceHash: knownDevices.deviceHash })
    .from(knownDevices)
    .where(and(eq(knownDevices.accountId, accountId), eq(knownDevices.deviceHash, deviceHash)));
  return row?.deviceHash ?? null;
}

/**
 * Lets an account know this browser from now on, and sets its cookie. Gives its hash. For actions and route handlers,
 * which may set one.
 */
export async function rememberDevice(accountId: string): Promise<string> {
  const jar = await cookies();
  const { name, options } = deviceCookie();
  const token = jar.get(name)?.value ?? newToken().token;
  jar.set(name, token, options);
  const deviceHash = hashOfToken(token);
  await system()
    .insert(knownDevices)
    .values({ accountId, deviceHash, createdAt: now() })
    .onConflictDoNothing();
  return deviceHash;
}

/** What this browser shows of an account from now on ends with its new session. */
export async function takeOver(accountId: string, deviceHash: string, sessionId: string): Promise<void> {
  await system()
    .update(pushDevices)
    .set({ sessionId })
    .where(and(eq(pushDevices.accountId, accountId), eq(pushDevices.deviceHash, deviceHash)));
}
