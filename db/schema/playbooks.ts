import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Playbook } from "@/lib/policy/types";
import { instant, owner } from "./columns";
import { accounts } from "./system";

/** A user's own playbook: a copy of a guide's, with other figures. */
export const playbooks = pgTable(
  "playbooks",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    /** The guide whose rules its steps name, and which applications fall back to. */
    copiedFrom: text("copied_from").notNull(),
    figures: jsonb("figures").$type<Omit<Playbook, "id" | "name">>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] }), index("playbooks_by_age").on(t.userId, t.createdAt)],
);
