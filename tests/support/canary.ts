import { createHash } from "node:crypto";
import type { Sql } from "postgres";
import { accountRows, type Ids, newIds, type Row } from "../fixtures/trust/account";

/** An account with a row in every table, and a word of its own in every text column of every row. */
export interface Planted {
  ids: Ids;
  word: string;
}

/** Plants an account with a session as the superuser, under given ids or new ones. */
export async function plant(
  sql: Sql,
  now: string,
  ids: Ids = newIds(),
  passwordHash?: string,
  where: "in today's tables" | "as far as there is room for it" = "in today's tables",
): Promise<Planted> {
  const word = wordOf(ids);
  const createdAt = new Date(Date.parse(now) - 900 * 3_600_000).toISOString();
  const account = { id: ids.user, email: `${word}@account.example`, password_hash: passwordHash ?? word };
  const session = { id: ids.session, account_id: ids.user, version: 1, expires_at: "2199-01-01T00:00:00Z" };
  const event = { id: ids.event, account_id: ids.user, kind: "feed-made", at: createdAt, about: word };
  const feed = { id: ids.feed, account_id: ids.user, name: word, token_hash: hashOfToken(ids) };
  const passkey = { id: ids.passkey, account_id: ids.user, name: word, public_key: word, counter: 0 };
  const identity = {
    id: ids.identity,
    account_id: ids.user,
    issuer: `https://${word}.example`,
    subject: word,
  };
  const device = {
    ...{ id: ids.device, account_id: ids.user, session_id: ids.session, device_hash: word, user_agent: word },
    ...{ endpoint: `https://${word}.example/`, p256dh: word, auth: word, answer: word },
  };
  const reminder = {
    ...{
      id: ids.reminder,
      account_id: ids.user,
      kind: "digest",
      about: createdAt.slice(0, 10),
      state: "sent",
    },
    ...{ at: createdAt, until: createdAt, held_until: createdAt, settled_at: createdAt },
  };
  const older = where === "as far as there is room for it";
  const columns = await columnsOfAll(sql);
  await put("accounts", { ...account, created_at: createdAt });
  await put("sessions", { ...session, created_at: createdAt, user_agent: word, last_used_at: now });
  await put("security_events", { ...event, user_agent: word });
  await put("reminders", { ...reminder, answer: word });
  await put("calendar_feeds", { ...feed, created_at: createdAt });
  await put("passkeys", { ...passkey, credential_id: `${word} passkey`, created_at: createdAt });
  await put("push_devices", { ...device, created_at: createdAt });
  await put("identities", { ...identity, created_at: createdAt });
  for (const [table, rows] of accountRows(ids, word, now)) {
    if (older && !columns.some((column) => column.table === table)) continue;
    for (const row of rows) await insert(table, older ? withinColumns(table, row) : row);
  }
  return { ids, word };

  /** Of the instance's own tables, which an earlier schema may be without. */
  async function put(table: string, row: Row) {
    const given = older ? withinColumns(table, row) : row;
    if (Object.keys(given).length > 0) await sql`insert into ${sql(table)} ${sql(given as never)}`;
  }

  /** Without what an earlier schema had no column for. */
  function withinColumns(table: string, row: Row): Row {
    const known = (name: string) => columns.some((column) => column.table === table && column.name === name);
    return Object.fromEntries(Object.entries(row).filter(([name]) => known(name)));
  }

  async function insert(table: string, row: Row) {
    const filled = columns
      .filter((column) => column.table === table && !(column.name in row))
      .map(({ name, type }) => [name, fillings[type]?.(`${word} ${table} ${name} ${row.id ?? ""}`)])
      .filter(([, value]) => value !== undefined);
    const given = { ...Object.fromEntries(filled), ...row, user_id: ids.user };
    const dated = columns.some((column) => column.table === table && column.name === "created_at");
    const values = dated ? { ...given, created_at: createdAt } : given;
    await sql`insert into ${sql(table)} ${sql(values as never)}`;
  }
}

/** The word of the account with these ids: nobody else's row has it. */
export function wordOf({ user }: Ids): string {
  return `canary${user.slice(0, 8)}`;
}

/** What an account's calendar has for a token: it stands nowhere but there. */
export function tokenOf({ feed }: Pick<Ids, "feed">): string {
  return createHash("sha256").update(`token ${feed}`).digest("base64url");
}

/** What is kept of it. */
export function hashOfToken(ids: Pick<Ids, "feed">): string {
  return createHash("sha256").update(tokenOf(ids)).digest("hex");
}

const fillings: Record<string, (words: string) => unknown> = {
  text: (words) => words,
  _text: (words) => [words],
};

async function columnsOfAll(sql: Sql) {
  return sql<{ table: string; name: string; type: string }[]>`
    select table_name as table, column_name as name, udt_name as type from information_schema.columns
    where table_schema = 'public' and is_generated = 'NEVER'`;
}

/** The tables that hold what belongs to a user. */
export async function tablesOfUsers(sql: Sql): Promise<string[]> {
  const rows = await sql<{ table: string }[]>`
    select table_name as table from information_schema.columns
    where table_schema = 'public' and column_name = 'user_id' order by 1`;
  return rows.map(({ table }) => table);
}

/** Takes accounts away, with all that hangs on them. */
export async function uproot(sql: Sql, ...all: Pick<Planted, "ids">[]): Promise<void> {
  const users = all.map(({ ids }) => ids.user);
  // First what refers to people, employers and playbooks without going with them.
  for (const table of ["profiles", "applications", "contacts"]) {
    await sql`delete from ${sql(table)} where user_id in ${sql(users)}`;
  }
  await sql`delete from accounts where id in ${sql(users)}`;
}

/** All that the database holds of an account, as text to be compared byte for byte. */
export async function rowsOf(sql: Sql, { ids }: Pick<Planted, "ids">): Promise<string> {
  const owners = [
    ...(await tablesOfUsers(sql)).map((table) => [table, "user_id"]),
    ["accounts", "id"],
    ["sessions", "account_id"],
    ["known_devices", "account_id"],
    ["calendar_feeds", "account_id"],
    ["one_time_links", "account_id"],
    ["second_steps", "account_id"],
    ["passkeys", "account_id"],
    ["identities", "account_id"],
    ["push_devices", "account_id"],
    ["reminders", "account_id"],
  ];
  const parts = owners.map(
    ([table, owner]) =>
      // Without the count of the account's writes, which also counts what was only looked at under a lock, and what the
      // count makes of them: when its reminders are looked at.
      `select '${table} ' || (to_jsonb(t) - '{revision,changed_at,next_look_at}'::text[])::text as row from "${table}" t where ${owner} = $1`,
  );
  const rows = await sql.unsafe(`${parts.join(" union all ")} order by 1`, [ids.user]);
  return rows.map(({ row }) => row).join("\n");
}

/** All that the database holds, of everybody, as text to be compared byte for byte. */
export async function everything(sql: Sql): Promise<string> {
  const tables = await sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  const parts = tables.map(({ name }) => `select '${name} ' || to_jsonb(t)::text as row from "${name}" t`);
  const rows = await sql.unsafe(`${parts.join(" union all ")} order by 1`);
  return rows.map(({ row }) => row).join("\n");
}
