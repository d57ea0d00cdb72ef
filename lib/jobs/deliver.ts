import "server-only";
import { ownOrigins } from "@/lib/auth/origin";
import { secondsAfter } from "@/lib/clock";
import { speaking } from "@/lib/language/language";
import { type Delivery, sendLetter } from "@/lib/mail/send";
import type { Instant } from "@/lib/policy/types";
import { contentOf } from "@/lib/reminders/content";
import { endOfQuiet, isQuiet } from "@/lib/reminders/hours";
import { reminderLetter } from "@/lib/reminders/letters/letter";
import type { Ways } from "@/lib/reminders/letters/ways";
import { standingOf } from "@/lib/reminders/queries";
import { tokenOf } from "@/lib/reminders/token";
import { watched } from "./accounts";
import { type Reminder, type Skipped, settleReminder, takeUp, tryAgain } from "./outbox";
import { noteRefusal, noteTaken } from "./refusals";

const minute = 60;
/** Attempts that may have reached their reader: one, and once more after a crash. */
const mostUnnoted = 2;

/** What sends a letter: the mail server, or what a test records. */
export type Send = typeof sendLetter;

/**
 * Sends one reminder that was claimed. What it says follows from the facts of this moment: what is no longer so is not
 * said. Does nothing where another process has it in hand.
 */
export async function deliver(id: string, now: Instant, send: Send = sendLetter): Promise<void> {
  const reminder = await takeUp(id, now);
  if (!reminder) return;
  const account = await watched(reminder.accountId);
  const skipped = (why: Skipped) => settleReminder(id, "skipped", why, now);
  if (reminder.unnoted > mostUnnoted) return skipped("unknown");
  if (now >= reminder.until) return skipped("too-late");
  if (!account || account.mailOffSince) return skipped("mail-off");
  const standing = await standingOf(account.viewer, now);
  const { settings } = standing;
  if (isQuiet(now, settings)) return tryAgain(id, endOfQuiet(now, settings), "", false);
  const content = settings.kinds.includes(reminder.kind) ? contentOf(reminder, standing) : null;
  if (!content) return skipped("not-needed");
  const ways = waysFor(reminder.accountId, now);
  const delivery = await speaking(settings.language, () =>
    send(account.email, reminderLetter(content, settings, now, ways), headersOf(reminder, now)),
  );
  await note(reminder, delivery, now);
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

async function note(reminder: Reminder, delivery: Delivery, now: Instant): Promise<void> {
  const { id, accountId, tries } = reminder;
  switch (delivery.kind) {
    case "taken":
      await settleReminder(id, "sent", delivery.answer, now);
      return noteTaken(accountId);
    case "refused":
      await settleReminder(id, "refused", delivery.answer, now);
      return noteRefusal(accountId, now);
    case "not-now":
      return tryAgain(id, secondsAfter(now, patience(tries)), delivery.answer, delivery.perhaps);
  }
}

/** One minute, then two, four … and an hour at most. */
const patience = (tries: number) => Math.min(2 ** (tries - 1), 60) * minute;
