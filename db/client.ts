import "server-only";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import { createTableRelationsHelpers, extractTablesRelationalConfig } from "drizzle-orm";
import { PgDatabase, PgDialect } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import { PostgresJsSession } from "drizzle-orm/postgres-js/session";
import postgres, { type ReservedSql, type Sql } from "postgres";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import * as schema from "./schema";

type Tables = ExtractTablesWithRelations<typeof schema>;
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema, Tables>;

type Pool = { sql: Sql; db: Db };

// One pool a process: `next dev` loads this file anew after each change, the global outlives it.
const held = globalThis as { afterwordPool?: Pool };

function pool(): Pool {
  held.afterwordPool ??= connect();
  return held.afterwordPool;
}

function connect(): Pool {
  const sql = postgres(env().DATABASE_URL, {
    max: 10,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: "afterword", TimeZone: "UTC" },
  });
  return { sql, db: drizzle(sql, { schema }) as unknown as Db };
}

/** The database without a user: for the system tables of db/schema/system.ts alone. Sees no user's row. */
export function system(): Db {
  return pool().db;
}

/** Closes the pool. For tests and scripts that end. */
export async function disconnect(): Promise<void> {
  const open = held.afterwordPool;
  held.afterwordPool = undefined;
  await open?.sql.end({ timeout: 5 });
}

/** Reads as one user: `begin`, the user's id and the first query go out together, one wait for a page's rows. */
export async function reading<T>(
  userId: string,
  read: (db: Db) => Promise<T>,
  mode: "read only" | "isolation level repeatable read read only" = "read only",
): Promise<T> {
  const connection = await pool().sql.reserve();
  try {
    const begun = begin(connection, userId, mode);
    const [, result] = await Promise.all([begun, read(on(connection))]);
    // Nobody waits for the end of a transaction that only read; the next one queues behind it.
    commit(connection).catch(() => {});
    return result;
  } catch (error) {
    await connection.unsafe("rollback").catch(() => {});
    throw error;
  } finally {
    connection.release();
  }
}

/** Reads as one user what belongs together over many queries: all of them see the account as it was at the first. */
export function readingWhole<T>(userId: string, read: (db: Db) => Promise<T>): Promise<T> {
  return reading(userId, read, "isolation level repeatable read read only");
}

/**
 * Writes as one user, in one transaction: all of it or nothing. Throws what `write` throws, after a rollback. The
 * only way to a user's rows that can change one, and so the place where an account's revision is counted.
 */
export async function writing<T>(userId: string, write: (db: Db) => Promise<T>): Promise<T> {
  const connection = await pool().sql.reserve();
  try {
    const begun = begin(connection, userId, "read write");
    const [, result] = await Promise.all([begun, write(on(connection))]);
    const [[still]] = await Promise.all([counted(connection), commit(connection)]);
    if (still?.id !== userId) throw new LostTransaction();
    return result;
  } catch (error) {
    await connection.unsafe("rollback").catch(() => {});
    throw error;
  } finally {
    connection.release();
  }
}

/** The connection was lost inside a transaction and came back without it: what was written before is gone. */
export class LostTransaction extends Error {
  constructor() {
    super("The database connection was lost inside a transaction.");
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function begin(connection: ReservedSql, userId: string, mode: string) {
  if (!uuid.test(userId)) throw new Error("A user's id is a uuid.");
  // One simple-protocol statement, so that it costs no round trip of its own; it takes no parameters.
  return connection.unsafe(`begin ${mode}; select set_config('app.user_id', '${userId}', true)`).execute();
}

/** Counts one revision more where the transaction has changed anything, and gives the user it was made for. */
function counted(connection: ReservedSql) {
  const whose = "current_setting('app.user_id', true)";
  // Without parameters, as `begin` is. Before a transaction has changed or locked a row, it has no id of its own.
  return connection
    .unsafe<{ id: string }[]>(
      `with counted as (
        update accounts set revision = revision + 1, changed_at = greatest(changed_at, '${now()}')
        where id = nullif(${whose}, '')::uuid and pg_current_xact_id_if_assigned() is not null
      ) select ${whose} as id`,
    )
    .execute();
}

function commit(connection: ReservedSql) {
  return connection.unsafe("commit").execute();
}

const dialect = new PgDialect();
const { tables, tableNamesMap } = extractTablesRelationalConfig(schema, createTableRelationsHelpers);
const relational = { fullSchema: schema, schema: tables, tableNamesMap } as never;

function on(connection: ReservedSql): Db {
  const session = new PostgresJsSession(connection as unknown as Sql, dialect, relational);
  return new PgDatabase(dialect, session as never, relational) as unknown as Db;
}
