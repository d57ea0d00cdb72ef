import { hash } from "@node-rs/argon2";
import type { Sql } from "postgres";
import { type Ids, newIds } from "../fixtures/trust/account";
import type { Attempt } from "../fixtures/trust/actions";
import { connectBehind, cookieOf, cookieOfNewSession, logs, origin, setClock } from "./app";
import { type BuiltAction, pathOf } from "./build";
import { type Planted, plant, rowsOf, uproot } from "./canary";
import { type Answer, ask, called, fetched } from "./http";

/** When the sweeps are made: the app's clock stands still. */
export const sweepTime = "2026-06-10T15:42:00.000Z";

const password = "a guess";

/** Two people of the running app, and those who are nobody any more. */
export interface Cast {
  sql: Sql;
  owner: Planted;
  intruder: Planted;
  cookies: { owner: string; intruder: string };
  /** Cookies that were good once: of a deleted account, of the owner's before a password change, of their last year. */
  dead: Record<string, string | undefined>;
  end(): Promise<void>;
}

/** Plants the cast in the running app's database. */
export async function castOf(): Promise<Cast> {
  setClock(sweepTime);
  const sql = connectBehind();
  await sql`delete from sign_in_attempts`;
  const [owner, intruder, deleted] = [await planted(sql), await planted(sql), await planted(sql)];
  await uproot(sql, deleted);
  const dead = {
    nobody: undefined,
    "a deleted account": await cookieOf(deleted.ids),
    "a session from before a password change": await cookieOfNewSession(sql, owner.ids.user, { version: 0 }),
    "an expired session": await cookieOfNewSession(sql, owner.ids.user, { expiresAt: sweepTime }),
  };
  const cookies = { owner: await cookieOf(owner.ids), intruder: await cookieOf(intruder.ids) };
  const end = async () => {
    await uproot(sql, owner, intruder);
    await sql.end();
  };
  return { sql, owner, intruder, cookies, dead, end };
}

async function planted(sql: Sql, ids: Ids = newIds()): Promise<Planted> {
  return plant(sql, sweepTime, ids, await hash(password, { memoryCost: 8, timeCost: 1 }));
}

/** Puts an account back as it was planted, if it has changed since. */
export async function putBack(sql: Sql, one: Planted, before: string): Promise<void> {
  if ((await rowsOf(sql, one)) === before) return;
  await uproot(sql, one);
  await planted(sql, one.ids);
}

/** Calls an action from a page of `from`'s, with a cookie and the app's own origin unless told. */
export async function call(
  action: BuiltAction,
  attempt: Attempt,
  ids: Ids,
  from: Ids,
  headers: Record<string, string | undefined>,
): Promise<Answer & { request: string }> {
  const path = pathOf(action, from);
  const sent = attempt.form
    ? await fetched(action.id, attempt.form(ids))
    : called(action.id, attempt.args(ids));
  const answer = await ask(path, { ...sent, headers: { ...sent.headers, origin: origin(), ...headers } });
  return { ...answer, request: path + sent.body };
}

/** The kinds of ids that something names when it is made out for an account. */
export function kindsNamed(make: (ids: Ids) => unknown): (keyof Ids)[] {
  const named = new Set<keyof Ids>();
  make(new Proxy(newIds(), { get: (target, kind: keyof Ids) => named.add(kind) && target[kind] }));
  return [...named];
}

/** Somebody's own ids, with somebody else's of these kinds among them. */
export function mixed(own: Ids, others: Ids, kinds: readonly (keyof Ids)[]): Ids {
  return { ...own, ...Object.fromEntries(kinds.map((kind) => [kind, others[kind]])) };
}

/** What of an account stands in an answer that the request hasn't said: its word, or an id of one of its rows. */
export function leaked({ ids, word }: Planted, answer: string, request = ""): string[] {
  return [word, ...Object.values(ids)].filter((trace) => answer.includes(trace) && !request.includes(trace));
}

/** Whether the logs name somebody by what they have written. */
export function isLogged({ word }: Planted): boolean {
  return logs().includes(word);
}
