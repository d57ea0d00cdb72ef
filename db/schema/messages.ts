import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { applications } from "./applications";
import { instant, owner } from "./columns";

/** A draft for one step. It is written by the first keystroke, saved by version, and marked as sent by a touch. */
export const messages = pgTable(
  "messages",
  {
    userId: owner(),
    id: uuid("id").notNull(),
    applicationId: uuid("application_id").notNull(),
    stepId: text("step_id").notNull(),
    subject: text("subject"),
    body: text("body").notNull(),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({
      columns: [t.userId, t.applicationId],
      foreignColumns: [applications.userId, applications.id],
    }).onDelete("cascade"),
    uniqueIndex("messages_one_a_step").on(t.userId, t.applicationId, t.stepId),
  ],
);

/** A message's text as it once stood: what was written over, copied away or given up can be had again. */
export const messageSnapshots = pgTable(
  "message_snapshots",
  {
    userId: owner(),
    id: uuid("id").notNull(),
    messageId: uuid("message_id").notNull(),
    /** The message's own, when this was taken. */
    version: integer("version").notNull(),
    subject: text("subject"),
    body: text("body").notNull(),
    reason: text("reason", { enum: ["typing", "copy", "fix", "restore", "given-up", "deleted"] }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({
      columns: [t.userId, t.messageId],
      foreignColumns: [messages.userId, messages.id],
    }).onDelete("cascade"),
    index("message_snapshots_by_message").on(t.userId, t.messageId, t.createdAt),
  ],
);

/** Something sent or received; of a sent one also the step it was written for, so that undo finds its way back. */
export const touches = pgTable(
  "touches",
  {
    userId: owner(),
    id: uuid("id").notNull(),
    applicationId: uuid("application_id").notNull(),
    direction: text("direction", { enum: ["sent", "received"] }).notNull(),
    at: instant("at").notNull(),
    medium: text("medium", { enum: ["email", "phone", "linkedin", "letter"] }).notNull(),
    contactId: uuid("contact_id"),
    kind: text("kind", { enum: ["thank-you", "thank-you-letter", "follow-up", "other"] }),
    interviewId: uuid("interview_id"),
    promisedBy: date("promised_by", { mode: "string" }),
    wantsReply: boolean("wants_reply").notNull().default(false),
    automatic: boolean("automatic").notNull().default(false),
    stepId: text("step_id"),
    messageId: uuid("message_id"),
    /** What was sent, as it stood; or what they wrote, if the user kept it. */
    subject: text("subject"),
    body: text("body").notNull().default(""),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({
      columns: [t.userId, t.applicationId],
      foreignColumns: [applications.userId, applications.id],
    }).onDelete("cascade"),
    index("touches_by_application").on(t.userId, t.applicationId, t.at),
  ],
);
