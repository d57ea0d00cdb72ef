import "server-only";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import { createTableRelationsHelpers, extractTablesRelationalConfig } from "drizzle-orm";
import { PgDatabase, PgDialect } from "drizzle-orm/pg-core";
import type { PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import { PostgresJsSession } from "drizzle-orm/postgres-js/session";
import type { Sql } from "postgres";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { requestInHand } from "@/lib/request/in-hand";
import { noteUnavailable } from "@/lib/request/note-unavailable";
import { isUnavailable, LostTransaction } from "@/lib/request/unavailable";
import type { Hands } from "./hands";
import { joining } from "./joining";
import { type Pool, poolOf } from "./pool";
import * as schema from "./schema";

export { DatabaseUnavailable, isUnavailable, LostTransaction } from "@/lib/request/unavailable";

type Tables = ExtractTablesWithRelations<typeof schema>;
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema, Tables>;

// One pool a process: `next dev` loads this file anew after each change, the global outlives it.
const held = globalThis as { afterwordPool?: Pool };

function pool(): Pool {
  held.afterwordPool ??= poolOf(env().DATABASE_URL, env().DATABASE_CONNECTIONS);
  return held.afterwordPool;
}

/** On a connection of its own. Where there is none, the request's answer is to say so, whatever becomes of the error. */
async function use<T>(work: (hands: Hands) => Promise<T>): Promise<T> {
  try {
    return await pool().use(work);
  } catch (error) {
    if (isUnavailable(error)) noteUnavailable();
    throw error;
  }
}

/** The database without a user: for the system tables of db/schema/system.ts alone. Sees no user's row. */
export function system(): Db {
  systemDb ??= on(eachOnItsOwn);
  return systemDb;
}

let systemDb: Db | undefined;

/** Each statement on whichever connection is free, and a transaction on one. What drizzle asks of a postgres.js client. */
const eachOnItsOwn = {
  unsafe: (...said: Parameters<Sql["unsafe"]>) => {
    const whole = () => use(async (hands) => hands.unsafe(...said));
    return {
      // biome-ignore lint/suspicious/noThenProperty: a query of postgres.js is sent once it is awaited
      then: (...heard: never[]) => whole().then(...heard),
      values: () => use(async (hands) => hands.unsafe(...said).values()),
    };
  },
  begin: <T>(work: (client: Hands) => Promise<T>) =>
    use(async (hands) => {
      try {
        const [, result] = await Promise.all([hands.unsafe("begin").execute(), work(hands)]);
        await hands.end("commit");
        return result;
      } catch (error) {
        await hands.end("rollback").catch(() => {});
        throw error;
      }
    }),
};

/** Closes the pool. For tests and scripts that end. */
export async function disconnect(): Promise<void> {
  const open = held.afterwordPool;
  held.afterwordPool = undefined;
  await open?.end();
}

/**
 * Reads as one user. `begin`, the user's id and the first query go out together, and with them whatever else the same
 * request asks for until all of it is answered: one wait for a page's rows, on one connection.
 */
export function reading<T>(userId: string, read: (db: Db) => Promise<T>): Promise<T> {
  const request = requestInHand();
  if (!request) return inTransaction(userId, "read only", read);
  return joined(request, userId, read, (work) => inTransaction(userId, "read only", work));
}

const joined = joining<Db>();

/** Reads as one user what belongs together over many queries: all of them see the account as it was at the first. */
export function readingWhole<T>(userId: string, read: (db: Db) => Promise<T>): Promise<T> {
  return inTransaction(userId, "isolation level repeatable read read only", read);
}

function inTransaction<T>(userId: string, mode: string, read: (db: Db) => Promise<T>): Promise<T> {
  return use(async (hands) => {
    try {
      const [, result] = await Promise.all([begin(hands, userId, mode), read(on(hands))]);
      // Nobody waits for the end of a transaction that only read; the next one queues behind it.
      hands.end("commit").catch(() => {});
      return result;
    } catch (error) {
      await hands.end("rollback").catch(() => {});
      throw error;
    }
  });
}

/**
 * Writes as one user, in one transaction: all of it or nothing. Throws what `write` throws, after a rollback. The
 * only way to a user's rows that can change one, and so the place where an account's revision is counted.
 */
export function writing<T>(userId: string, write: (db: Db) => Promise<T>): Promise<T> {
  return use(async (hands) => {
    try {
      const [, result] = await Promise.all([begin(hands, userId, "read write"), write(on(hands))]);
      const [[still]] = await Promise.all([counted(hands), hands.end("commit")]);
      if (still?.id !== userId) throw new LostTransaction();
      return result;
    } catch (error) {
      await hands.end("rollback").catch(() => {});
      throw error;
    }
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function begin(hands: Hands, userId: string, mode: string) {
  if (!uuid.test(userId)) throw new Error("A user's id is a uuid.");
  // One simple-protocol statement, so that it costs no round trip of its own; it takes no parameters.
  return hands.unsafe(`begin ${mode}; select set_config('app.user_id', '${userId}', true)`).execute();
}

/**
 * Counts one revision more where the transaction has changed anything, and has the account's reminders looked at: so no
 * write can forget to. Gives the user it was made for.
 */
function counted(hands: Hands) {
  const whose = "current_setting('app.user_id', true)";
  // Without parameters, as `begin` is. Before a transaction has changed or locked a row, it has no id of its own.
  return hands
    .unsafe<{ id: string }[]>(
      `with counted as (
        update accounts set revision = revision + 1, changed_at = greatest(changed_at, '${now()}'),
          next_look_at = least(next_look_at, '${now()}')
        where id = nullif(${whose}, '')::uuid and pg_current_xact_id_if_assigned() is not null
      ) select ${whose} as id`,
    )
    .execute();
}

const dialect = new PgDialect();
const { tables, tableNamesMap } = extractTablesRelationalConfig(schema, createTableRelationsHelpers);
const relational = { fullSchema: schema, schema: tables, tableNamesMap } as never;

function on(client: unknown): Db {
  const session = new PostgresJsSession(client as Sql, dialect, relational);
  return new PgDatabase(dialect, session as never, relational) as unknown as Db;
}
