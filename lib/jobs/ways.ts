import "server-only";
import { canSendMail } from "@/lib/mail/transport";
import type { ReminderSettings } from "@/lib/reminders/settings";
import { byMail } from "@/lib/reminders/ways";
import { openDevices } from "./devices";

/** Every way an account's reminders go: its address, where letters can be sent and are wanted, and its devices. */
export async function waysOf(accountId: string, { ways }: Pick<ReminderSettings, "ways">): Promise<string[]> {
  return [
    ...(ways.includes("mail") && canSendMail() ? [byMail] : []),
    ...(ways.includes("devices") ? await openDevices(accountId) : []),
  ];
}
