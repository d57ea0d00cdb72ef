import type { ReminderSettings } from "@/lib/reminders/settings";

/** Every kind of reminder, at hours that are easy to tell. */
export const everyKind: ReminderSettings = {
  zone: "UTC",
  kinds: ["digest", "yesterday", "thank-you", "interview", "weekly"],
  ways: ["mail", "devices"],
  hour: 8,
  quietFrom: 21,
  quietUntil: 7,
  language: "en",
  pausedUntil: null,
};
