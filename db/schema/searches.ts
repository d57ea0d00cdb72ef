import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, owner } from "./columns";
import { accounts } from "./system";

export const searches = pgTable(
  "searches",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    /** Made by "look around with sample data", gone with one click. */
    sample: boolean("sample").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] }), index("searches_by_age").on(t.userId, t.createdAt)],
);
