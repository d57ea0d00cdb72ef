import { sql } from "drizzle-orm";
import { boolean, check, date, foreignKey, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { playbooks } from "./playbooks";
import { accounts } from "./system";

/** Who the user is in their letters, and where their days begin. */
export const profiles = pgTable(
  "profiles",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => accounts.id, { onDelete: "cascade" }),
    fullName: text("full_name").notNull().default(""),
    email: text("email").notNull().default(""),
    phone: text("phone").notNull().default(""),
    links: text("links").array().notNull().default([]),
    postalAddress: text("postal_address").notNull().default(""),
    timeZone: text("time_zone").notNull().default("UTC"),
    /** Of the interface; what is drafted is in English. */
    language: text("language", { enum: ["en", "de"] })
      .notNull()
      .default("en"),
    workdays: integer("workdays").array().notNull().default([1, 2, 3, 4, 5]),
    country: text("country"),
    region: text("region"),
    /** For new applications: a guide, or the one that the own playbook was copied from. */
    playbookId: text("playbook_id").notNull().default("consensus"),
    ownPlaybookId: uuid("own_playbook_id"),
    /** What an e-mail is opened in. */
    compose: text("compose", { enum: ["mail-app", "gmail", "outlook-work", "outlook-personal"] })
      .notNull()
      .default("mail-app"),
    /** Whether keys without Ctrl do something. */
    singleKeys: boolean("single_keys").notNull().default(true),
    /** What reminders are wanted: lib/reminders/kinds. */
    reminderKinds: text("reminder_kinds", {
      enum: ["digest", "yesterday", "thank-you", "interview", "weekly"],
    })
      .array()
      .notNull()
      .default(["digest", "yesterday", "thank-you", "interview"]),
    /** How they come: lib/reminders/ways. */
    reminderWays: text("reminder_ways", { enum: ["mail", "devices"] })
      .array()
      .notNull()
      .default(["mail", "devices"]),
    /** The hour of the morning's letter, and those in which nothing is sent, by the clock of the zone. */
    reminderHour: integer("reminder_hour").notNull().default(8),
    quietFrom: integer("quiet_from").notNull().default(21),
    quietUntil: integer("quiet_until").notNull().default(7),
    remindersPausedUntil: date("reminders_paused_until", { mode: "string" }),
  },
  (t) => [
    check("profiles_language", sql`${t.language} in ('en', 'de')`),
    foreignKey({ columns: [t.userId, t.ownPlaybookId], foreignColumns: [playbooks.userId, playbooks.id] }),
  ],
);
