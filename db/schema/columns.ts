import { type SQL, sql } from "drizzle-orm";
import { customType, type PgColumn, text, uuid } from "drizzle-orm/pg-core";

/** An instant: `timestamptz` in the database, ISO 8601 in UTC with milliseconds in the program. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  fromDriver: (value) => {
    const [written, day, time, thousandths = ""] = inUtc.exec(value) ?? [];
    return written ? `${day}T${time}.${thousandths.padEnd(3, "0")}Z` : new Date(value).toISOString();
  },
});

// As Postgres writes it to the app, alone and inside of JSON. A page has thousands: a Date for each is a tenth of its time.
const inUtc = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00(?::00)?$/;

/** The owner of a row. Every key of a user's table begins with it. */
export const owner = () => uuid("user_id").notNull();

/**
 * Another column's text as it is looked for: lower case, without accents, kept in step by the database itself. What is
 * compared with it is folded by lib/find/fold.
 */
export const folded = (name: string, source: string) =>
  text(name)
    .notNull()
    .generatedAlwaysAs(
      sql.raw(`lower(regexp_replace(normalize("${source}", NFD), '[\\u0300-\\u036f]', '', 'g'))`),
    );

/** A folded column in an index. Row-level security lets an index be used by what leaks nothing: by <, not by LIKE. */
export const bytewise = (column: PgColumn): SQL => sql`${column} collate "C"`;

/** An instant to sort by where there may be none: that is before all others. */
export const orLongAgo = (column: PgColumn): SQL => sql`coalesce(${column}, '-infinity'::timestamptz)`;
