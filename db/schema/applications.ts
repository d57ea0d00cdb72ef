import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { bytewise, folded, instant, orLongAgo, owner } from "./columns";
import { contacts, employers, references } from "./people";
import { playbooks } from "./playbooks";
import { searches } from "./searches";
import { accounts } from "./system";

export const applications = pgTable(
  "applications",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    searchId: uuid("search_id").notNull(),
    employerId: uuid("employer_id").notNull(),
    role: text("role").notNull(),
    foldedRole: folded("folded_role", "role"),
    location: text("location").notNull().default(""),
    salary: text("salary").notNull().default(""),
    jobUrl: text("job_url").notNull().default(""),
    advertisement: text("advertisement").notNull().default(""),
    cvSent: text("cv_sent").notNull().default(""),
    appliedOn: date("applied_on", { mode: "string" }),
    source: text("source").notNull().default(""),
    notes: text("notes").notNull().default(""),
    quickDecision: boolean("quick_decision").notNull().default(false),
    clientFacing: boolean("client_facing").notNull().default(false),
    traditional: boolean("traditional").notNull().default(false),
    /** A guide: the one it follows, or the one that its own playbook was copied from. */
    playbookId: text("playbook_id").notNull(),
    ownPlaybookId: uuid("own_playbook_id"),
    timeZone: text("time_zone").notNull(),
    workdays: integer("workdays").array().notNull(),
    country: text("country"),
    region: text("region"),
    outcome: text("outcome", { enum: ["offer", "rejected", "withdrawn", "let-go"] }),
    outcomeAt: instant("outcome_at"),
    /** The one stored conclusion, written by lib/applications/settle alone, so that lists have an index. */
    over: text("over", { enum: ["let-go", "closed"] }),
    overAt: instant("over_at"),
    /** What the user has set aside: by a step's id until which day, or "always" for no reminder of it. */
    setAside: jsonb("set_aside").$type<Record<string, string>>().notNull().default({}),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({ columns: [t.userId, t.searchId], foreignColumns: [searches.userId, searches.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.userId, t.employerId], foreignColumns: [employers.userId, employers.id] }),
    foreignKey({ columns: [t.userId, t.ownPlaybookId], foreignColumns: [playbooks.userId, playbooks.id] }),
    index("applications_live").on(t.userId, t.createdAt, t.id).where(sql`${t.over} is null`),
    index("applications_over").on(t.userId, t.over, t.overAt, t.id).where(sql`${t.over} is not null`),
    index("applications_over_by_search")
      .on(t.userId, t.searchId, t.overAt, t.id)
      .where(sql`${t.over} is not null`),
    index("applications_over_by_state")
      .on(t.userId, t.searchId, t.over, t.overAt, t.id)
      .where(sql`${t.over} is not null`),
    index("applications_by_end").on(t.userId, t.overAt, t.id).where(sql`${t.over} is not null`),
    index("applications_by_search").on(t.userId, t.searchId, t.over, t.createdAt),
    index("applications_by_age").on(t.userId, t.createdAt),
    index("applications_by_employer").on(t.userId, t.employerId),
    index("applications_by_role").on(t.userId, bytewise(t.foldedRole), t.id),
    index("applications_by_own_playbook")
      .on(t.userId, t.ownPlaybookId, t.id)
      .where(sql`${t.ownPlaybookId} is not null`),
  ],
);

/** A contact's place in one application: their part in it, and whether they are the one to write to. */
export const applicationContacts = pgTable(
  "application_contacts",
  {
    userId: owner(),
    applicationId: uuid("application_id").notNull(),
    contactId: uuid("contact_id").notNull(),
    role: text("role", { enum: ["hiring-manager", "recruiter", "hr", "interviewer", "other"] }).notNull(),
    followUpOwner: boolean("follow_up_owner").notNull().default(false),
    position: integer("position").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.applicationId, t.contactId] }),
    foreignKey({
      columns: [t.userId, t.applicationId],
      foreignColumns: [applications.userId, applications.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.userId, t.contactId], foreignColumns: [contacts.userId, contacts.id] }),
    index("application_contacts_by_contact").on(t.userId, t.contactId),
  ],
);

/** A reference's place in one application: whether and when they were told, and of what. */
export const applicationReferences = pgTable(
  "application_references",
  {
    userId: owner(),
    applicationId: uuid("application_id").notNull(),
    referenceId: uuid("reference_id").notNull(),
    position: integer("position").notNull(),
    briefedAt: instant("briefed_at"),
    toldOfInterview: boolean("told_of_interview").notNull().default(false),
    toldOfPosition: boolean("told_of_position").notNull().default(false),
    caughtUp: boolean("caught_up").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.applicationId, t.referenceId] }),
    foreignKey({
      columns: [t.userId, t.applicationId],
      foreignColumns: [applications.userId, applications.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.userId, t.referenceId], foreignColumns: [references.userId, references.id] }),
    index("application_references_by_reference").on(
      t.userId,
      t.referenceId,
      orLongAgo(t.briefedAt),
      t.applicationId,
    ),
  ],
);
