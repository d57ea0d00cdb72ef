import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disconnect } from "@/db/client";
import { liveToday } from "@/lib/applications/live";
import { overPage } from "@/lib/applications/queries-over";
import { type Viewer, viewerOf } from "@/lib/auth/viewer-type";
import { contactList } from "@/lib/contacts/queries";
import { finishedApplications } from "@/lib/insights/queries";
import { stoppedWays } from "@/lib/jobs/health";
import { referenceList, referencePage } from "@/lib/references/queries";
import { searchesOf, searchOf } from "@/lib/searches/queries";
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

/** What the pages ask for that tell of what is over as well, or could be thought to. */
const pages: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  Today: (viewer) =>
    Promise.all([liveToday(viewer), besideToday(viewer), accountAndSearches(viewer), stoppedWays(viewer)]),
  searches: searchesOf,
  "a search": (viewer) => searchOf(viewer, database.ids.search),
  "what is closed": (viewer) =>
    overPage(viewer, { searchId: database.ids.search, over: "closed", ...latest }),
  people: (viewer) => contactList(viewer, "", null),
  references: referenceList,
  "a reference": (viewer) => referencePage(viewer, database.ids.reference, null),
  insights: (viewer) => finishedApplications(viewer, undefined),
};
const latest = { order: { column: "next", descending: false }, after: null } as const;

test("eighteen thousand applications more that are over cost no page a row more, and Today none of them", async () => {
  const user = String(database.users.at(-1));
  const read = async (name: string) => {
    let rows = 0;
    for (const one of (await record(() => pages[name]!(viewerOfUser(user)))).filter(isPlanned))
      for (const node of await nodesOf(one, user, "analyze, timing off")) rows += rowsRead(node);
    return rows;
  };
  const all = async () => {
    const rows: Record<string, number> = {};
    for (const name of Object.keys(pages)) rows[name] = await read(name);
    return rows;
  };
  await lookedAt();
  const today = await read("Today");
  expect(today).toBeGreaterThan(20);
  await addOver(user, 2000);
  const before = await all();
  await addOver(user, 18_000);
  const after = await all();
  expect(Math.max(before.Today!, after.Today!)).toBeLessThanOrEqual(today);
  expect(Object.keys(pages).filter((name) => after[name]! > before[name]!)).toEqual([]);
});

/** So many applications that are over, half of them let go, each with a reference and somebody who was met. */
async function addOver(user: string, many: number): Promise<void> {
  const { reference, search } = database.ids;
  await database.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql.unsafe(`
      create temporary table added on commit drop as
      select a.*, n, gen_random_uuid() as new_id, gen_random_uuid() as contact_id, gen_random_uuid() as interview_id
      from (select * from applications where user_id = '${user}' limit 1) a, generate_series(1, ${many}) n;
      insert into applications (user_id, id, search_id, employer_id, role, playbook_id, time_zone, workdays, over, over_at, created_at)
      select user_id, new_id, '${search}', employer_id, role, playbook_id, time_zone, workdays,
        case when n % 2 = 0 then 'closed' else 'let-go' end, '2024-01-01'::timestamptz + n * interval '1 minute', '2023-06-01' from added;
      insert into application_references (user_id, application_id, reference_id, position, briefed_at)
      select user_id, new_id, '${reference}', 0, '2023-06-02' from added;
      insert into contacts (user_id, id, employer_id, full_name, created_at)
      select user_id, contact_id, employer_id, 'Somebody', '2023-06-01' from added;
      insert into application_contacts (user_id, application_id, contact_id, role, position)
      select user_id, new_id, contact_id, 'interviewer', 0 from added;
      insert into interviews (user_id, id, application_id, starts_local, time_zone, starts_at, ends_at, format, created_at)
      select user_id, interview_id, new_id, '2023-06-05T10:00', 'UTC', '2023-06-05T10:00Z', '2023-06-05T11:00Z', 'phone', '2023-06-01' from added;
      insert into interviewers (user_id, interview_id, application_id, contact_id, position)
      select user_id, interview_id, new_id, contact_id, 0 from added`);
  });
  await lookedAt();
}

/** As Postgres does by itself, some time after much was written. */
async function lookedAt(): Promise<void> {
  for (const table of database.tables) await database.sql`vacuum analyze ${database.sql(table)}`;
}

function rowsRead(node: Node): number {
  if (!node["Relation Name"]) return 0;
  return ((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)) * (node["Actual Loops"] ?? 1);
}
