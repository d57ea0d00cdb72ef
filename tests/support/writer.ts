import type { Sql } from "postgres";
import { save } from "../fixtures/trust/routes";
import { cookieOf, origin } from "./app";
import { type Planted, plant } from "./canary";
import { type Answer, ask } from "./http";

/** Somebody who saves a draft over and over, and notes what was acknowledged. */
export interface Writer {
  planted: Planted;
  /** How often a save was acknowledged, and the last text that was. */
  acknowledged: number;
  last: string;
  /** Texts that were sent after it, and never acknowledged. */
  unsure: string[];
  statuses: Map<number | string, number>;
  revision: number;
  version: number;
}

export async function newWriter(sql: Sql): Promise<Writer> {
  const planted = await plant(sql, new Date().toISOString());
  const [account] = await sql`select revision from accounts where id = ${planted.ids.user}`;
  const statuses = new Map<number | string, number>();
  return {
    planted,
    acknowledged: 0,
    last: "",
    unsure: [],
    statuses,
    revision: account?.revision,
    version: 1,
  };
}

/** Saves until told to stop. After an answer that leaves it open whether the text was kept, the database is looked at. */
export async function keepWriting(writer: Writer, sql: Sql, goesOn: () => boolean, heard = () => {}) {
  const { ids } = writer.planted;
  const cookie = await cookieOf(ids);
  let version = writer.version;
  for (let number = 1; goesOn(); number += 1) {
    const body = `${ids.user} wrote this as number ${number} from version ${version}.`;
    const { method, path, type, body: form } = save(ids, version);
    const sent = JSON.stringify({ ...JSON.parse(String(form)), body });
    const headers = { cookie, origin: origin(), "content-type": type };
    const answer = await ask(path, { method, body: sent, headers }).catch((error) =>
      String(error.code ?? error),
    );
    const said = typeof answer === "string" ? answer : answer.status;
    writer.statuses.set(said, (writer.statuses.get(said) ?? 0) + 1);
    if (said === 200) {
      version = JSON.parse((answer as Answer).body).version;
      Object.assign(writer, { acknowledged: writer.acknowledged + 1, last: body, unsure: [], version });
      heard();
      continue;
    }
    writer.unsure.push(body);
    const kept = await standing(writer, sql);
    if (kept) version = kept.version;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the database has of the writer's draft, as soon as it can be asked. */
async function standing({ planted: { ids } }: Writer, sql: Sql) {
  for (let tries = 100; ; tries -= 1) {
    try {
      const [row] = await sql<{ body: string; version: number; revision: number }[]>`
        select body, m.version, revision from messages m join accounts a on a.id = m.user_id
        where m.user_id = ${ids.user} and m.id = ${ids.message}`;
      return row ?? null;
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** What is wrong with what the database has: an acknowledged text that isn't there, or half of a change. */
export async function faultsOf(writer: Writer, sql: Sql): Promise<string[]> {
  const kept = await standing(writer, sql);
  if (!kept) return ["the draft is gone"];
  const faults = [];
  if (writer.last && ![writer.last, ...writer.unsure].includes(kept.body))
    faults.push(`lost: ${writer.last}`);
  // Each save changes the draft and counts the account's revision, in one transaction.
  const [versions, revisions] = [kept.version - 1, kept.revision - writer.revision];
  if (versions !== revisions) faults.push(`half a change: ${versions} versions, ${revisions} revisions`);
  return faults;
}
