import "server-only";
import { and, eq } from "drizzle-orm";
import { cookies } from "next/headers";
import { system } from "@/db/client";
import { knownDevices } from "@/db/schema";
import { now } from "@/lib/clock";
import { deviceCookie } from "./cookie";
import { hashOfToken, newToken } from "./token";

/** The hash of this browser's device cookie, where the account knows it; else null. */
export async function knownDevice(accountId: string): Promise<string | null> {
  const token = (await cookies()).get(deviceCookie().name)?.value;
  if (!token) return null;
  const deviceHash = hashOfToken(token);
  const [row] = await system()
    .select({ deviceHash: knownDevices.deviceHash })
    .from(knownDevices)
    .where(and(eq(knownDevices.accountId, accountId), eq(knownDevices.deviceHash, deviceHash)));
  return row?.deviceHash ?? null;
}

/** Lets an account know this browser from now on, and sets its cookie. For actions and route handlers, which may set one. */
export async function rememberDevice(accountId: string): Promise<void> {
  const jar = await cookies();
  const { name, options } = deviceCookie();
  const token = jar.get(name)?.value ?? newToken().token;
  jar.set(name, token, options);
  await system()
    .insert(knownDevices)
    .values({ accountId, deviceHash: hashOfToken(token), createdAt: now() })
    .onConflictDoNothing();
}
