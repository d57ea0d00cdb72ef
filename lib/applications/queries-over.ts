import "server-only";
import { and, asc, desc, eq, ilike, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { reading } from "@/db/client";
import { applications, employers } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant, Outcome, PlainDate } from "@/lib/policy/types";
import type { Column, Cursor, Order } from "./schema-list";

export const pageSize = 50;

/** Which of the applications that are over, in what order, and after which row. */
export type OverAsked = {
  searchId: string;
  over?: "let-go" | "closed";
  /** Part of the employer, the role or the place. */
  find?: string;
  order: Order;
  after: Cursor | null;
};

/** An application that is over, with what a list shows of it. */
export type OverRow = {
  id: string;
  employer: string;
  role: string;
  over: "let-go" | "closed" | null;
  overAt: Instant | null;
  outcome: Outcome["kind"] | null;
  appliedOn: PlainDate | null;
  timeZone: string;
};

/** A page of the applications of a search that are over, and the cursor of the page after it, or null on the last. */
export async function overPage(
  viewer: Viewer,
  { searchId, over, find = "", order, after }: OverAsked,
): Promise<{ rows: OverRow[]; next: Cursor | null }> {
  const direction = downward(order) ? desc : asc;
  const rows = await reading(viewer.id, (db) =>
    db
      .select({
        id: applications.id,
        employer: employers.name,
        role: applications.role,
        over: applications.over,
        overAt: applications.overAt,
        outcome: applications.outcome,
        appliedOn: applications.appliedOn,
        timeZone: applications.timeZone,
      })
      .from(applications)
      .innerJoin(
        employers,
        and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
      )
      .where(
        and(
          eq(applications.userId, viewer.id),
          eq(applications.searchId, searchId),
          over ? eq(applications.over, over) : isNotNull(applications.over),
          find === "" ? undefined : contains(find),
          after ? beyond(order, after) : undefined,
        ),
      )
      .orderBy(direction(columns[order.column]), direction(applications.id))
      .limit(pageSize + 1),
  );
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return { rows: page, next: last && rows.length > pageSize ? cursorOf(last, order.column) : null };
}

const columns: Record<Column, SQL> = {
  employer: sql`${employers.name}`,
  role: sql`${applications.role}`,
  state: sql`${applications.over}`,
  applied: sql`coalesce(${applications.appliedOn}::text, '')`,
  next: sql`${applications.overAt}`,
};

/** What is over has nothing next: it goes by the day it ended, the last first, where the living go by the soonest. */
function downward({ column, descending }: Order): boolean {
  return column === "next" ? !descending : descending;
}

/** The rows that come after the cursor. One that no page of ours wrote leaves the list at its beginning. */
function beyond(order: Order, { key, id }: Cursor): SQL | undefined {
  const isTime = order.column === "next";
  if (isTime && !isInstant(key)) return undefined;
  const value = isTime ? sql`${key}::timestamptz` : sql`${key}::text`;
  const comparison = downward(order) ? sql`<` : sql`>`;
  return sql`(${columns[order.column]}, ${applications.id}) ${comparison} (${value}, ${id}::uuid)`;
}

/** Whether a cursor's key can be compared with a time. */
export function isInstant(key: string): boolean {
  // Postgres knows no year 0.
  return z.iso.datetime().safeParse(key).success && key >= "0001";
}

function cursorOf(row: OverRow, column: Column): Cursor {
  const key = {
    employer: row.employer,
    role: row.role,
    state: row.over,
    applied: row.appliedOn,
    next: row.overAt,
  }[column];
  return { key: key ?? "", id: row.id };
}

function contains(find: string): SQL | undefined {
  const pattern = `%${find.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    ilike(employers.name, pattern),
    ilike(applications.role, pattern),
    ilike(applications.location, pattern),
  );
}
