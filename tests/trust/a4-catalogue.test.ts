import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { queries } from "../fixtures/trust/queries";
import { tablesOfUsers } from "../support/canary";
import { tried } from "../support/tried";
import { superuser } from "../support/walls";

const systemTables = [
  "accounts",
  "calendar_feeds",
  "heartbeats",
  "identities",
  "instance_marks",
  "known_devices",
  "one_time_links",
  "passkeys",
  "push_devices",
  "reminders",
  "second_steps",
  "security_events",
  "sessions",
  "sign_in_attempts",
];

const figures = { modules: 0, functions: 0 };
afterAll(() => {
  tried("A4", `function that asks the database, of ${figures.modules} modules`, figures.functions);
});

// They turn a token, or an account that is to be looked at, into a viewer, from a table behind no policy: tests/trust/i1
// and tests/jobs try them. Nobody's row is asked for by /readyz.
const ofTheInstance = ["lib/feed/feeds", "lib/feed/found", "lib/health/ready"];

/** The modules that speak to the database, but for those that make viewers: lib/auth, lib/jobs and what opens a feed. */
function modulesWithQueries(): string[] {
  return readdirSync("lib", { recursive: true, encoding: "utf8" })
    .map((path) => `lib/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !/^lib\/(auth|jobs)\//.test(path))
    .filter((path) => /from "(@\/db\b|drizzle-orm|postgres")/.test(readFileSync(path, "utf8")))
    .map((path) => path.replace(/\.ts$/, ""))
    .filter((path) => !ofTheInstance.includes(path))
    .sort();
}

describe("A4: every query is tried at both walls", () => {
  const modules = modulesWithQueries();
  figures.modules = modules.length;

  test("no module that speaks to the database is left out", () => {
    expect(Object.keys(queries).sort()).toEqual(modules);
  });

  test.each(modules)("%s has no function that is left out", async (module) => {
    const exported: Record<string, unknown> = await import(
      /* @vite-ignore */ `${process.cwd()}/${module}.ts`
    );
    const functions = Object.keys(exported).filter((name) => typeof exported[name] === "function");
    figures.functions += functions.length;
    expect(Object.keys(queries[module] ?? {}).sort()).toEqual(functions.sort());
  });
});

describe("A4: the catalogue", () => {
  test("knows no table but users' and the instance's own", async () => {
    const tables = await superuser`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`;
    const users = await tablesOfUsers(superuser);
    expect(users.length).toBeGreaterThan(10);
    expect(tables.map(({ name }) => name).sort()).toEqual([...users, ...systemTables].sort());
  });

  test("has row-level security enabled and forced on every table with a user_id, and one policy for all of it", async () => {
    const tables = await superuser`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        (select jsonb_agg(jsonb_build_object('for', polcmd, 'permissive', polpermissive, 'roles', polroles::text,
            'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid)))
          from pg_policy where polrelid = c.oid) as policies
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
    const mine = "(user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid)";
    for (const table of tables) {
      expect(table).toEqual({
        name: table.name,
        enabled: true,
        forced: true,
        policies: [{ for: "*", permissive: true, roles: "{0}", using: mine, check: mine }],
      });
    }
    tried("A4", "table with a user_id behind forced row-level security", tables.length);
  });

  test("begins every primary key, every unique index, and both ends of every reference between them, with the owner", async () => {
    const tables = await tablesOfUsers(superuser);
    const keys = await superuser<{ constraint: string; from: string; to: string | null }[]>`
      select conname as constraint,
        (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as from,
        (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) as to
      from pg_constraint
      where contype in ('p', 'f') and conrelid = any(${tables}::regclass[]) and confrelid <> 'accounts'::regclass
      union all
      select indexrelid::regclass::text,
        (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0]), null
      from pg_index where indisunique and indrelid = any(${tables}::regclass[])`;
    expect(keys.length).toBeGreaterThan(40);
    for (const { constraint, from, to } of keys) {
      expect([from, to ?? "user_id"], constraint).toEqual(["user_id", "user_id"]);
    }
  });

  test("gives the app's login no table, no membership and no right to see above the policies", async () => {
    const [app] = await superuser`
      select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as above,
        exists (select 1 from pg_class where relowner = r.oid) as owner,
        exists (select 1 from pg_auth_members where member = r.oid) as member
      from pg_roles r where rolname = ${new URL(String(process.env.DATABASE_URL)).username}`;
    expect(app).toEqual({ above: false, owner: false, member: false });
  });
});
