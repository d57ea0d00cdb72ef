import { createServer } from "node:http";
import postgres from "postgres";
import { fiftyRows } from "./fifty-rows.mjs";

// F2: Node and one indexed query of fifty rows, written out by string.
const sql = postgres(String(process.env.DATABASE_URL), { max: 10 });
const user = String(process.env.BENCH_USER);

createServer(async (_, response) => {
  const rows = await fiftyRows(sql, user);
  const list = rows
    .map(({ id, role, location, name }) => `<li><a href="/${id}">${name}</a> ${role}, ${location}</li>`)
    .join("");
  const page = `<!doctype html><title>Floor</title><ul>${list}</ul>`;
  response.writeHead(200, { "Content-Type": "text/html", "Content-Length": Buffer.byteLength(page) });
  response.end(page);
}).listen(Number(process.env.PORT), "127.0.0.1");
