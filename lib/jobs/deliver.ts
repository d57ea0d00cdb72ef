import "server-only";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { contentOf } from "@/lib/reminders/content";
import { endOfQuiet, isQuiet } from "@/lib/reminders/hours";
import { standingOf } from "@/lib/reminders/queries";
import { byMail } from "@/lib/reminders/ways";
import { watched } from "./accounts";
import { afterNotice, byDevice } from "./by-device";
import { afterLetter, byLetter } from "./by-letter";
import { type Carriers, carriers, type Outcome } from "./carriers";
import { type Reminder, type Skipped, settleReminder, takeUp, tryAgain } from "./outbox";

const minute = 60;
/** Attempts that may have reached their reader: one, and once more after a crash. */
const mostUnnoted = 2;

/**
 * Sends one reminder that was claimed. What it says follows from the facts of this moment: what is no longer so is not
 * said. Does nothing where another process has it in hand.
 */
export async function deliver(id: string, now: Instant, by: Carriers = carriers): Promise<void> {
  const reminder = await takeUp(id, now);
  if (!reminder) return;
  const account = await watched(reminder.accountId);
  const skipped = (why: Skipped) => settleReminder(id, "skipped", why, now);
  if (reminder.unnoted > mostUnnoted) return skipped("unknown");
  if (now >= reminder.until) return skipped("too-late");
  if (!account) return skipped("mail-off");
  const standing = await standingOf(account.viewer, now);
  const { settings } = standing;
  if (isQuiet(now, settings)) return tryAgain(id, endOfQuiet(now, settings), "", false);
  const content = settings.kinds.includes(reminder.kind) ? contentOf(reminder, standing) : null;
  if (!content) return skipped("not-needed");
  const sending = { reminder, account, content, settings, now };
  if (reminder.way === byMail) {
    const outcome = await byLetter(sending, by.letter);
    await note(reminder, outcome, now);
    await afterLetter(reminder.accountId, outcome, now);
  } else {
    const outcome = await byDevice(sending, by.notice);
    await note(reminder, outcome, now);
    await afterNotice({ accountId: reminder.accountId, id: reminder.way }, outcome, now);
  }
}

async function note({ id, tries }: Reminder, outcome: Outcome, now: Instant): Promise<void> {
  switch (outcome.kind) {
    case "taken":
      return settleReminder(id, "sent", outcome.answer, now);
    case "refused":
    case "gone":
      return settleReminder(id, "refused", outcome.answer, now);
    case "off":
      return settleReminder(id, "skipped", outcome.why, now);
    case "not-now":
      return tryAgain(id, secondsAfter(now, patience(tries)), outcome.answer, outcome.perhaps);
  }
}

/** One minute, then two, four … and an hour at most. */
const patience = (tries: number) => Math.min(2 ** (tries - 1), 60) * minute;
