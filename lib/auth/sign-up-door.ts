import "server-only";
import { env } from "@/lib/env";
import type { Instant } from "@/lib/policy/types";
import { carriedHash } from "./link-cookie";
import { linkOf } from "./links";

/** Who may make an account here: anyone, whoever has come by an invitation, or nobody. */
export type Door = { kind: "open" } | { kind: "invited"; invitation: string } | ShutDoor;

type ShutDoor = { kind: "by-invitation" } | { kind: "closed" };

/** How sign-up stands for the browser that asks. */
export async function signUpDoor(at: Instant): Promise<Door> {
  return doorFor(await carriedHash("invite"), at);
}

/** How it stands for whoever has the invitation with this hash, or none. */
export async function doorFor(invitation: string | null, at: Instant): Promise<Door> {
  const { SIGNUP } = env();
  if (SIGNUP !== "invite") return { kind: SIGNUP };
  if (invitation === null || !(await linkOf("invite", invitation, at))) return { kind: "by-invitation" };
  return { kind: "invited", invitation };
}

/** Whether nobody gets through. */
export function isShut(door: Door): door is ShutDoor {
  return door.kind === "closed" || door.kind === "by-invitation";
}

/** The invitation that an account made through this door uses up, or null. */
export function invitationOf(door: Door): string | null {
  return door.kind === "invited" ? door.invitation : null;
}

/** How it stands for anyone: what the landing page and sign-in say. */
export function signUpSays(): "open" | "invite" | "closed" {
  return env().SIGNUP;
}
