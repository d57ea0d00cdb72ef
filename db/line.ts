import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type ReservedSql, type Sql } from "postgres";

/**
 * One connection to Postgres, in one pair of hands at a time. Once lost it stays lost. postgres.js itself would connect
 * anew and send what follows in a transaction outside of it, or to whoever has the connection by then; and it hands out
 * connections for the sake of requests that were refused long ago until none is left (docs/decisions/0015).
 */
export interface Line {
  sql: ReservedSql;
  isLost: () => boolean;
  /**
   * Whether a statement may be given a name here, to be sent by it later. Behind a pooler the next transaction may be on
   * another of its connections, which knows neither the name nor what a session was set to (docs/decisions/0028).
   */
  names: boolean;
  /** Who has it in hand hears of the loss. */
  onLost?: () => void;
  openedAt: number;
  close: () => Promise<void>;
}

const seconds = { toConnect: 5, betweenProbes: 30 };

/** Connects, or throws what stood against it. */
export async function openLine(url: string): Promise<Line> {
  let isLost = false;
  let line: Line | undefined;
  const pool = postgres(url, {
    max: 1,
    idle_timeout: 60,
    max_lifetime: null,
    connect_timeout: seconds.toConnect,
    keep_alive: seconds.betweenProbes,
    // It would ask by a named statement. Arrays come as text, and drizzle reads them.
    fetch_types: false,
    onnotice: () => {},
    onclose: () => {
      isLost = true;
      line?.onLost?.();
    },
    connection: { application_name: "afterword", TimeZone: "UTC" },
  });
  drizzle(pool); // dates come as they are written, from here on
  try {
    // Before it is reserved: a reservation that can't be had would wait in postgres.js for ever.
    const names = (await isStraight(pool)) && pool.options.prepare;
    // Of a statement that has a name, Postgres would keep a plan that it made while a table was small.
    if (names) await pool.unsafe("select set_config('plan_cache_mode', 'force_custom_plan', false)");
    const sql = await pool.reserve();
    const close = async () => {
      if (!isLost) sql.release();
      await pool.end({ timeout: 5 });
    };
    line = { sql, names, isLost: () => isLost, openedAt: performance.now(), close };
    return line;
  } catch (error) {
    pool.end({ timeout: 0 }).catch(() => {});
    throw error;
  }
}

/**
 * Whether nobody stands between. Postgres greets with the number of the process that serves the connection; a pooler
 * greets before it has one, with a number of its own.
 */
async function isStraight(pool: Sql): Promise<boolean> {
  const served = await pool.unsafe<{ pid: number }[]>("select pg_backend_pid() as pid");
  return served[0]?.pid === served.state.pid;
}
