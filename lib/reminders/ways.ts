/** How reminders come: as letters to the address somebody signs in with, as notifications on the devices they chose. */
export const reminderWays = ["mail", "devices"] as const;

export type ReminderWay = (typeof reminderWays)[number];

/** What the outbox has for the way to an account's address. The way to a device is the device's id. */
export const byMail = "mail";
