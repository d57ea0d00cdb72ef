import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import { env } from "@/lib/env";
import { sessionCookie } from "./cookie";
import { isOwnOrigin } from "./origin";
import { ownPath } from "./paths";
import { accountOfSession } from "./sessions";
import { type Viewer, viewerOf } from "./viewer-type";

export type { Viewer } from "./viewer-type";

const claims = z.object({ sub: z.uuid(), sid: z.uuid() });

/** The header in which proxy.ts tells the pages their own path. */
export const pathHeader = "x-afterword-path";

/** Who is signed in, or null: the cookie's session is looked up in the database, once a request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const { name } = sessionCookie();
  const token = (await cookies()).get(name)?.value;
  if (!token) return null;
  const claimed = claims.safeParse(
    await decode({ token, secret: env().AUTH_SECRET, salt: name }).catch(() => null),
  );
  if (!claimed.success) return null;
  const { sub, sid } = claimed.data;
  const account = await accountOfSession(sub, sid);
  return account ? viewerOf(sub, sid) : null;
});

/** The viewer of a page. Whoever isn't signed in is led to the sign-in page, and back afterwards. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  const from = ownPath((await headers()).get(pathHeader));
  redirect(from === "/today" ? "/sign-in" : `/sign-in?from=${encodeURIComponent(from)}`);
}

/** Why a request may not change anything. */
export type Refusal = "signed-out" | "foreign-origin";

/** The viewer of a request that changes something: signed in, and from this app's own pages. */
export async function viewerToAct(): Promise<Viewer | Refusal> {
  if (!isOwnOrigin((await headers()).get("origin"))) return "foreign-origin";
  return (await currentViewer()) ?? "signed-out";
}
