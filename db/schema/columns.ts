import { customType, uuid } from "drizzle-orm/pg-core";

/** An instant: `timestamptz` in the database, ISO 8601 in UTC with milliseconds in the program. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  fromDriver: (value) => new Date(value).toISOString(),
});

/** The owner of a row. Every key of a user's table begins with it. */
export const owner = () => uuid("user_id").notNull();
