import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { seal, unseal } from "@/lib/auth/sealed";
import { addDays, dayOf } from "@/lib/days/day";
import { day, id } from "@/lib/forms/text";
import type { Instant } from "@/lib/policy/types";
import { type Kind, kinds } from "./kinds";

/** The one thing that a link in a letter does, once its reader has said yes. */
export type Purpose =
  | { act: "off"; accountId: string; kind: Kind }
  /** The step, or the interview, by the mark of its key: links are short that way. */
  | { act: "tomorrow" | "later" | "never"; accountId: string; applicationId: string; mark: string };

const off = z.tuple([z.literal("off"), id, z.enum(kinds), day]);
const aside = z.tuple([z.enum(["tomorrow", "later", "never"]), id, id, z.string().length(16), day]);

const use = "a link in a reminder";
const lasts = 90; // days
export const longestToken = 400;

/** A link's token: nothing can be read from it, and nobody but this instance makes one. */
export function tokenOf(what: Purpose, now: Instant): string {
  const until = addDays(dayOf(now, "UTC"), lasts);
  const parts =
    what.act === "off"
      ? [what.act, what.accountId, what.kind]
      : [what.act, what.accountId, what.applicationId, what.mark];
  return seal([...parts, until].join(" "), use);
}

/** What a token is for; null where it is none of ours, or too old. */
export function purposeOf(token: string, now: Instant): Purpose | null {
  const text = token.length > longestToken ? null : unseal(token, use);
  const parts = text?.split(" ");
  const isOff = off.safeParse(parts);
  if (isOff.success) {
    const [act, accountId, kind, until] = isOff.data;
    return dayOf(now, "UTC") < until ? { act, accountId, kind } : null;
  }
  const isAside = aside.safeParse(parts);
  if (!isAside.success) return null;
  const [act, accountId, applicationId, mark, until] = isAside.data;
  return dayOf(now, "UTC") < until ? { act, accountId, applicationId, mark } : null;
}

/** What a key is known by in a link. */
export function markOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 16);
}
