import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { applicationContacts, applications } from "./applications";
import { instant, owner } from "./columns";

export const interviews = pgTable(
  "interviews",
  {
    userId: owner(),
    id: uuid("id").notNull(),
    applicationId: uuid("application_id").notNull(),
    title: text("title").notNull().default(""),
    /** What the invitation said, `2026-06-01T14:00`, in `timeZone`; the instants follow from it. */
    startsLocal: text("starts_local").notNull(),
    timeZone: text("time_zone").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    format: text("format", { enum: ["phone", "video", "onsite"] }).notNull(),
    place: text("place").notNull().default(""),
    promisedBy: date("promised_by", { mode: "string" }),
    promisedByContactId: uuid("promised_by_contact_id"),
    cancelledAt: instant("cancelled_at"),
    askedNextSteps: boolean("asked_next_steps").notNull().default(false),
    askedDate: boolean("asked_date").notNull().default(false),
    askedToFollowUp: boolean("asked_to_follow_up").notNull().default(false),
    askedAddresses: boolean("asked_addresses").notNull().default(false),
    notes: text("notes").notNull().default(""),
    /** Of the invitation it came from, empty without one; the occurrence where that recurs. */
    invitationUid: text("invitation_uid").notNull().default(""),
    invitationOccurrence: text("invitation_occurrence").notNull().default(""),
    /** Which of the series that occurrence is, so that it is known where all of them are moved. */
    invitationOrdinal: integer("invitation_ordinal"),
    /** How often the invitation had been changed, by its own count. */
    invitationSequence: integer("invitation_sequence"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({
      columns: [t.userId, t.applicationId],
      foreignColumns: [applications.userId, applications.id],
    }).onDelete("cascade"),
    index("interviews_by_application").on(t.userId, t.applicationId),
    index("interviews_by_time").on(t.userId, t.startsAt),
    index("interviews_by_invitation").on(t.userId, t.invitationUid).where(sql`${t.invitationUid} <> ''`),
  ],
);

/** Who sat in an interview, in the order met, and what is known of the talk with each. */
export const interviewers = pgTable(
  "interviewers",
  {
    userId: owner(),
    interviewId: uuid("interview_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    contactId: uuid("contact_id").notNull(),
    position: integer("position").notNull(),
    detail: text("detail").notNull().default(""),
    strength: text("strength").notNull().default(""),
    forgotten: text("forgotten").notNull().default(""),
    news: text("news").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.interviewId, t.contactId] }),
    foreignKey({
      columns: [t.userId, t.interviewId],
      foreignColumns: [interviews.userId, interviews.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.userId, t.applicationId, t.contactId],
      foreignColumns: [
        applicationContacts.userId,
        applicationContacts.applicationId,
        applicationContacts.contactId,
      ],
    }).onDelete("cascade"),
    index("interviewers_by_place").on(t.userId, t.applicationId, t.contactId),
  ],
);
