import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, owner } from "./columns";
import { accounts } from "./system";

/** What was deleted, as it stood, for thirty days. Undo puts the rows back. */
export const trash = pgTable(
  "trash",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    kind: text("kind").notNull(),
    label: text("label").notNull(),
    rows: jsonb("rows").$type<Record<string, Record<string, unknown>[]>>().notNull(),
    deletedAt: instant("deleted_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] }), index("trash_by_age").on(t.userId, t.deletedAt)],
);
