import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import postgres from "postgres";
import { fiftyRows } from "../../fifty-rows.mjs";

// F3: the smallest dynamic page that checks a session in the database and shows the same fifty rows.
const held = /** @type {{ floorSql?: import("postgres").Sql }} */ (globalThis);

function connection() {
  held.floorSql ??= postgres(String(process.env.DATABASE_URL), { max: 10 });
  return held.floorSql;
}

export default async function Page() {
  const session = (await cookies()).get("session")?.value ?? "";
  const sql = connection();
  const [known] = await sql`
    select account_id from sessions where id = ${session} and expires_at > ${new Date().toISOString()}`;
  if (!known) notFound();
  const rows = await fiftyRows(sql, known.account_id);
  return (
    <ul>
      {rows.map(({ id, role, location, name }) => (
        <li key={id}>
          <a href={`/${id}`}>{name}</a> {role}, {location}
        </li>
      ))}
    </ul>
  );
}
