import "server-only";
import { sendLetter } from "@/lib/mail/send";
import type { Instant } from "@/lib/policy/types";
import { type Pushed, sendPush } from "@/lib/push/send";
import type { Content } from "@/lib/reminders/content";
import type { ReminderSettings } from "@/lib/reminders/settings";
import type { Watched } from "./accounts";
import type { Reminder, Skipped } from "./outbox";

/** What sends letters and notices: the mail server and the push services, or what a test records. */
export interface Carriers {
  letter: typeof sendLetter;
  notice: typeof sendPush;
}

export const carriers: Carriers = { letter: sendLetter, notice: sendPush };

/** A reminder at the moment in which it is sent. */
export interface Sending {
  reminder: Reminder;
  account: Watched;
  content: Content;
  settings: ReminderSettings;
  now: Instant;
}

/** What became of it; or nothing is sent this way any more. */
export type Outcome = Pushed | { kind: "off"; why: Skipped };
