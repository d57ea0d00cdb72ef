import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, owner } from "./columns";
import { accounts } from "./system";

/** A file somebody is about to bring in: looked through first, then brought in whole, and gone after a day. */
export const imports = pgTable(
  "imports",
  {
    userId: owner().references(() => accounts.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: ["applications", "account"] }).notNull(),
    fileName: text("file_name").notNull(),
    content: text("content").notNull(),
    /** How many of its rows are written so far; others see it while the transaction runs. */
    done: integer("done").notNull().default(0),
    /** What was wrong with it, or what became of it. */
    report: jsonb("report").$type<unknown>(),
    finishedAt: instant("finished_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] }), index("imports_by_age").on(t.userId, t.createdAt)],
);
