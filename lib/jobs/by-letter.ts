import "server-only";
import { ownOrigins } from "@/lib/auth/origin";
import { speaking } from "@/lib/language/language";
import type { Instant } from "@/lib/policy/types";
import { reminderLetter } from "@/lib/reminders/letters/letter";
import type { Ways } from "@/lib/reminders/letters/ways";
import { tokenOf } from "@/lib/reminders/token";
import type { Carriers, Outcome, Sending } from "./carriers";
import type { Reminder } from "./outbox";
import { noteRefusal, noteTaken } from "./refusals";

/** Sends a reminder to its account's address. */
export async function byLetter(
  { reminder, account, content, settings, now }: Sending,
  send: Carriers["letter"],
): Promise<Outcome> {
  const { accountId } = reminder;
  if (!settings.ways.includes("mail")) return { kind: "off", why: "not-wanted" };
  if (account.mailOffSince) return { kind: "off", why: "mail-off" };
  const ways = waysFor(accountId, now);
  return speaking(settings.language, () =>
    send(account.email, reminderLetter(content, settings, now, ways), headersOf(reminder, now)),
  );
}

/** The same Message-ID each time, so that a mail program which gets it twice shows it once. */
function headersOf({ id, accountId, kind }: Reminder, now: Instant): Record<string, string> {
  const [origin = ""] = ownOrigins();
  const token = tokenOf({ act: "off", accountId, kind }, now);
  return {
    "Message-ID": `<${id}@${new URL(origin).hostname}>`,
    "List-Unsubscribe": `<${origin}/reminders/off/${token}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function waysFor(accountId: string, now: Instant): Ways {
  const [origin = ""] = ownOrigins();
  return {
    page: (path) => `${origin}${path}`,
    act: (aim) => `${origin}/reminders/act/${tokenOf({ ...aim, accountId }, now)}`,
  };
}

/** Remembers of an address what a letter to it came to. */
export async function afterLetter(accountId: string, outcome: Outcome, now: Instant): Promise<void> {
  if (outcome.kind === "taken") await noteTaken(accountId);
  if (outcome.kind === "refused") await noteRefusal(accountId, now);
}
