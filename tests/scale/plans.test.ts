import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disconnect } from "@/db/client";
import { liveToday } from "@/lib/applications/live";
import { viewerOf } from "@/lib/auth/viewer-type";
import { stoppedWays } from "@/lib/jobs/health";
import { accountAndSearches } from "@/lib/shell/queries";
import { besideToday } from "@/lib/today/queries";
import { crowdedDatabase } from "../support/crowded-database";
import { recordingPool, type Said } from "../support/recorded";
import { answerTo, everyAsk } from "../support/walls";

let database: Awaited<ReturnType<typeof crowdedDatabase>>;
let record: ReturnType<typeof recordingPool>;
let app: Sql;

beforeAll(async () => {
  database = await crowdedDatabase(everyAsk.length + 40);
  record = recordingPool(database.appUrl);
  app = postgres(database.appUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await disconnect();
  await app.end();
  await database.sql.end();
});

interface Node {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
}

/** Which of a draft's two hundred snapshots are too many goes by how many there are. */
const thinning = /from "message_snapshots"/;

const viewerOfUser = (user: string) => viewerOf(user, crypto.randomUUID());
const isPlanned = ({ text }: Said) => /^\s*(select|insert|update|delete|with)\b/i.test(text);

type Way = "generic_plan" | "analyze, timing off" | "costs";

/**
 * The nodes of a statement's plan, as Postgres makes it for the app's role on behalf of somebody. Changes nothing. A
 * statement that comes again is planned once, for whatever values it has: that is its generic plan.
 */
async function nodesOf({ text, values }: Said, user: string, way: Way): Promise<Node[]> {
  const undo = new Error("only looked at");
  let plan: Node | undefined;
  await app
    .begin(async (sql) => {
      await sql`select set_config('app.user_id', ${user}, true)`;
      const given = way === "generic_plan" ? [] : (values as never[]);
      const [row] = await sql.unsafe(`explain (format json, ${way}) ${text}`, given);
      plan = row?.["QUERY PLAN"][0].Plan;
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return plan ? flat(plan) : [];
}

function flat(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}

test("no query of any page or action reads a whole table of users' rows, and none counts off pages", async () => {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [index, [name, ask]] of everyAsk.entries()) {
    const user = String(database.users[index]);
    const ids = { ...database.ids, user };
    const said = await record(() => answerTo(ask, viewerOfUser(user), ids));
    for (const one of said) {
      if (seen.has(one.text) || !isPlanned(one)) continue;
      seen.add(one.text);
      if (/\boffset\b/i.test(one.text) && !thinning.test(one.text)) faults.push(`${name}: counts off rows`);
      const nodes = [...(await nodesOf(one, user, "costs")), ...(await nodesOf(one, user, "generic_plan"))];
      for (const node of nodes) {
        const table = node["Relation Name"] ?? "";
        if (node["Node Type"] === "Seq Scan" && database.tables.includes(table))
          faults.push(`${name}: reads all of ${table}: ${one.text.slice(0, 300)}`);
      }
    }
  }
  console.log(`${seen.size} statements planned over ${database.users.length} accounts`);
  expect(seen.size).toBeGreaterThan(150);
  expect(faults).toEqual([]);
});

test("Today reads what is live: a thousand applications that are over cost it no row more", async () => {
  const user = String(database.users.at(-1));
  const viewer = viewerOfUser(user);
  const today = () =>
    Promise.all([liveToday(viewer), besideToday(viewer), accountAndSearches(viewer), stoppedWays(viewer)]);
  const read = async () => {
    let rows = 0;
    for (const one of (await record(today)).filter(isPlanned))
      for (const node of await nodesOf(one, user, "analyze, timing off")) rows += rowsRead(node);
    return rows;
  };
  const before = await read();
  await database.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql.unsafe(`
      insert into applications (user_id, id, search_id, employer_id, role, playbook_id, time_zone, workdays, over, over_at, created_at)
      select user_id, gen_random_uuid(), search_id, employer_id, role, playbook_id, time_zone, workdays,
        case when n % 2 = 0 then 'closed' else 'let-go' end, '2024-01-01', '2023-06-01'
      from (select * from applications where user_id = '${user}' limit 1) a, generate_series(1, 1000) n`);
  });
  expect(before).toBeGreaterThan(20);
  expect(await read()).toBe(before);
});

function rowsRead(node: Node): number {
  if (!node["Relation Name"]) return 0;
  return ((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)) * (node["Actual Loops"] ?? 1);
}
