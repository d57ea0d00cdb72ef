import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type ReservedSql } from "postgres";

/**
 * One connection to Postgres, in one pair of hands at a time. Once lost it stays lost. postgres.js itself would connect
 * anew and send what follows in a transaction outside of it, or to whoever has the connection by then; and it hands out
 * connections for the sake of requests that were refused long ago until none is left (docs/decisions/0015).
 */
export interface Line {
  sql: ReservedSql;
  isLost: () => boolean;
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
    onnotice: () => {},
    onclose: () => {
      isLost = true;
      line?.onLost?.();
    },
    connection: { application_name: "afterword", TimeZone: "UTC" },
  });
  drizzle(pool); // dates come as they are written, from here on
  try {
    // Before it is reserved: a reservation that can't be had would wait in postgres.js for ever. Statements are known by
    // name, and Postgres would keep a plan for them that it made while a table was small.
    await pool`select set_config('plan_cache_mode', 'force_custom_plan', false)`;
    const sql = await pool.reserve();
    const close = async () => {
      if (!isLost) sql.release();
      await pool.end({ timeout: 5 });
    };
    line = { sql, isLost: () => isLost, openedAt: performance.now(), close };
    return line;
  } catch (error) {
    pool.end({ timeout: 0 }).catch(() => {});
    throw error;
  }
}
