import {
  boolean,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bytewise, folded, instant, owner } from "./columns";
import { accounts } from "./system";

export const employers = pgTable(
  "employers",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    folded: folded("folded", "name"),
    sample: boolean("sample").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    uniqueIndex("employers_by_name").on(t.userId, t.name),
    index("employers_by_folded").on(t.userId, bytewise(t.folded), t.id),
  ],
);

export const contacts = pgTable(
  "contacts",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    employerId: uuid("employer_id").notNull(),
    fullName: text("full_name").notNull(),
    folded: folded("folded", "full_name"),
    salutation: text("salutation").notNull().default(""),
    jobTitle: text("job_title").notNull().default(""),
    email: text("email").notNull().default(""),
    phone: text("phone").notNull().default(""),
    linkedin: text("linkedin").notNull().default(""),
    postalAddress: text("postal_address").notNull().default(""),
    prefers: text("prefers", { enum: ["email", "phone", "linkedin", "letter"] }),
    notes: text("notes").notNull().default(""),
    sample: boolean("sample").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({ columns: [t.userId, t.employerId], foreignColumns: [employers.userId, employers.id] }),
    index("contacts_by_name").on(t.userId, t.fullName, t.id),
    index("contacts_by_employer").on(t.userId, t.employerId),
    index("contacts_by_folded").on(t.userId, bytewise(t.folded), t.id),
  ],
);

export const references = pgTable(
  "references",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    fullName: text("full_name").notNull(),
    relation: text("relation").notNull().default(""),
    email: text("email").notNull().default(""),
    phone: text("phone").notNull().default(""),
    notes: text("notes").notNull().default(""),
    sample: boolean("sample").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index("references_by_name").on(t.userId, t.fullName, t.id),
  ],
);
