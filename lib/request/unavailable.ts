/**
 * The database can't be asked just now: not reached, lost in mid-request, full, or too many wait for it. Whether a
 * change that was being made has been kept may be unknown; no answer may claim that it was.
 */
export class DatabaseUnavailable extends Error {
  constructor(why: string) {
    super(`The database can't be asked: ${why}.`);
    this.name = "DatabaseUnavailable";
  }
}

/** The connection was lost inside a transaction: nothing of it takes effect. */
export class LostTransaction extends DatabaseUnavailable {
  constructor() {
    super("its connection was lost");
    this.name = "LostTransaction";
  }
}

const ofTheWire =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED))$/;

// Postgres' own: connection exceptions, no room (a full disk, too many connections), being shut down, a failing disk.
const ofPostgres = /^(08...|53...|57P0[1-5]|58030)$/;

// By name: a build may hold this file twice, and the pool is one for all of the process.
const ours = ["DatabaseUnavailable", "LostTransaction"];

/** The same error, or one that says that the database is unavailable where that is what lies beneath. */
export function asUnavailable(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (ours.includes(at.name)) return at;
    const code = "code" in at ? String(at.code) : "";
    if (ofTheWire.test(code) || ofPostgres.test(code)) return new DatabaseUnavailable(code);
  }
  return error;
}

/** Whether it is the database that can't be asked, also beneath what drizzle makes of an error. */
export function isUnavailable(error: unknown): boolean {
  const found = asUnavailable(error);
  return found instanceof Error && ours.includes(found.name);
}
