import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import type { Instance } from "../../support/instance";

/** The database of an instance, as its superuser sees it. */
export function databaseOf({ dataDir }: Instance): Sql {
  const { superuser } = JSON.parse(readFileSync(join(dataDir, "database-passwords.json"), "utf8"));
  const port = readFileSync(join(dataDir, "postgres-port"), "utf8");
  return postgres(`postgres://postgres:${superuser}@127.0.0.1:${port}/afterword`, { onnotice: () => {} });
}

/** An interview of somebody's, as if it had been noted a week ago, by somebody whose worker looked last an hour and a half ago. */
export async function interviewInFiftyMinutes(sql: Sql, email: string): Promise<void> {
  const [search, employer, application, id] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const weekAgo = at(-7 * 24 * 60);
  await sql.begin(async (sql) => {
    // Counted as a write, so that a look that is under way is none.
    const [account] = await sql`
      update accounts set revision = revision + 1, looked_until = ${at(-90)}, next_look_at = ${at(0)}
      where email = ${email} returning id`;
    const user = account?.id;
    const mine = { user_id: user, created_at: weekAgo };
    // Whatever the hour is: none is quiet, and no morning's letter comes between.
    const farFromNow = (new Date().getUTCHours() + 12) % 24;
    await sql`
      update profiles set quiet_from = 0, quiet_until = 0, reminder_hour = ${farFromNow} where user_id = ${user}`;
    await sql`insert into searches ${sql({ ...mine, id: search, name: "Front-end" })}`;
    await sql`insert into employers ${sql({ ...mine, id: employer, name: "Larkspur" })}`;
    await sql`insert into applications ${sql({
      ...{ ...mine, id: application, search_id: search, employer_id: employer, role: "Designer" },
      ...{ playbook_id: "consensus", time_zone: "UTC", workdays: [1, 2, 3, 4, 5] },
    })}`;
    await sql`insert into interviews ${sql({
      ...{ ...mine, id, application_id: application, starts_local: at(50).slice(0, 16), time_zone: "UTC" },
      ...{ starts_at: at(50), ends_at: at(110), format: "video" },
    })}`;
  });
}
