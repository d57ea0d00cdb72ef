import "server-only";
import { env } from "@/lib/env";
import type { Instant } from "@/lib/policy/types";
import { carriedHash } from "./link-cookie";
import { linkOf } from "./links";

/** Who may make an account here: anyone, whoever has come by an invitation, or nobody. */
export type Door =
  | { kind: "open" }
  | { kind: "invited"; invitation: string }
  | { kind: "by-invitation" }
  | { kind: "closed" };

/** How sign-up stands for the browser that asks. */
export async function signUpDoor(at: Instant): Promise<Door> {
  const { SIGNUP } = env();
  if (SIGNUP !== "invite") return { kind: SIGNUP };
  const invitation = await carriedHash("invite");
  if (invitation === null || !(await linkOf("invite", invitation, at))) return { kind: "by-invitation" };
  return { kind: "invited", invitation };
}

/** How it stands for anyone: what the landing page and sign-in say. */
export function signUpSays(): "open" | "invite" | "closed" {
  return env().SIGNUP;
}
