import { createHash, randomBytes, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { insertRows } from "../seed/insert.mjs";
import { loadRows } from "../seed/load-rows.mjs";

/**
 * @typedef {{ user: string, session: string, cookie: string, feed: string, search: string, application: string, live: number }} Person
 * @typedef {import("postgres").Sql} Sql
 */

const now = new Date().toISOString();

/**
 * The people of the bench: of 500 and of 20,000 applications with the same number of live ones, all of them in one
 * search with as many closed ones as a page holds and more, and one with as many live ones as there may be, whose calendar is full.
 * @param {Sql} sql the superuser's
 * @param {string} secret
 */
export async function people(sql, secret) {
  const make = await makerOf(sql, secret);
  const few = await make([500]);
  const many = await make([20_000]);
  const full = await make([121, 122, 123, 124, 125, 126, 127, 128]);
  await sql.unsafe("vacuum analyze");
  return { few, many, full };
}

/**
 * Makes somebody with so many applications, and a way in. Of several parts each has live ones of its own.
 * @param {Sql} sql the superuser's
 * @param {string} secret
 */
export async function makerOf(sql, secret) {
  const { seedRows } = await loadRows();
  return async (/** @type {readonly number[]} */ sizes) => {
    const user = randomUUID();
    const email = `${user}@people.example`;
    const parts = sizes.map((applications) =>
      seedRows({ id: user, email, passwordHash: "none", applications }, now),
    );
    await sql.begin(async (tx) => {
      for (const [n, rows] of parts.entries()) {
        for (const [table, list] of Object.entries(rows)) {
          if (n > 0 && (table === "accounts" || table === "profiles")) continue;
          const told =
            table === "employers"
              ? list.map((/** @type {any} */ row) => ({ ...row, name: `${row.name} ${n}` }))
              : list;
          if (told.length > 0) await insertRows(tx, table, told);
          // References to it are looked up by a plan that is kept: of an empty table it would read all rows for each.
          await tx`analyze ${tx(table)}`;
        }
      }
      const search = String(parts[0]?.searches[0]?.id);
      await tx`
        update applications set search_id = ${search} where user_id = ${user} and (over is null or id in (
          select id from applications where user_id = ${user} and over = 'closed' order by over_at desc limit 60))`;
    });
    return { user, ...(await entrance(sql, user, secret)), ...(await placesOf(sql, user)) };
  };
}

/**
 * @param {Sql} sql
 * @param {string} user
 * @param {string} secret
 */
async function entrance(sql, user, secret) {
  const session = randomUUID();
  await sql`
    insert into sessions (id, account_id, version, created_at, expires_at, last_used_at)
    values (${session}, ${user}, 1, ${now}, '2199-01-01T00:00:00Z', ${now})`;
  const feed = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(feed).digest("hex");
  await sql`
    insert into calendar_feeds (id, account_id, name, token_hash, created_at)
    values (${randomUUID()}, ${user}, 'bench', ${hash}, ${now})`;
  const name = "afterword.session";
  const token = await encode({ token: { sub: user, sid: session }, secret, salt: name });
  return { session, feed, cookie: `${name}=${token}` };
}

/**
 * @param {Sql} sql
 * @param {string} user
 */
async function placesOf(sql, user) {
  const [row] = await sql`
    select a.search_id as search, a.id as application,
      (select count(*)::int from applications where user_id = ${user} and over is null) as live
    from applications a where a.user_id = ${user} and a.over is null
    order by (select count(*) from touches t where t.user_id = a.user_id and t.application_id = a.id) desc, a.id limit 1`;
  return { search: String(row?.search), application: String(row?.application), live: Number(row?.live) };
}
