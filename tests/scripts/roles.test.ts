import postgres from "postgres";
import { afterAll, describe, expect, test } from "vitest";

const app = postgres(process.env.DATABASE_URL!, { max: 1 });
afterAll(() => app.end());

describe("the app's login", () => {
  test("is no owner of anything, no superuser, and not above row-level security", async () => {
    const [role] = await app`
      select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
             (select count(*)::int from pg_class where relowner = pg_roles.oid) as tables,
             (select count(*)::int from pg_database where datdba = pg_roles.oid) as databases
      from pg_roles where rolname = current_user`;
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      tables: 0,
      databases: 0,
    });
  });

  test("makes no tables and sees nothing of the migrations", async () => {
    await expect(app`create table mine (id int)`).rejects.toThrow("permission denied for schema public");
    await expect(app`select * from drizzle.__drizzle_migrations`).rejects.toThrow("permission denied");
  });

  test("cannot say what the database is for, only read it", async () => {
    await expect(app`insert into instance_marks values ('purpose', 'test')`).rejects.toThrow(
      "permission denied",
    );
    await expect(app`delete from instance_marks`).rejects.toThrow("permission denied");
    await expect(app`select key from instance_marks`).resolves.toEqual([{ key: "migration" }]);
  });
});
