import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import { insertMany } from "@/db/insert-many";
import { applications, employers } from "@/db/schema";
import { newSearch, newViewer } from "../support/people";

const createdAt = "2026-05-01T08:00:00.123Z";
const names = ['O\'Neil \\ "Sons", {a}', "Grünwald 👋🏽\nשלום", "null", ""];

test("rows that go as one value are the rows that were given, and what they leave out is as the table has it", async () => {
  const viewer = await newViewer();
  const userId = viewer.id;
  const searchId = await newSearch(viewer);
  const made = names.map((name) => ({ userId, id: crypto.randomUUID(), name, createdAt }));
  const roles = made.map(({ id: employerId, name }, n) => ({
    ...{ userId, id: crypto.randomUUID(), searchId, employerId, role: name, notes: name, createdAt },
    ...{ playbookId: "consensus", timeZone: "Europe/Berlin", workdays: n === 0 ? [] : [1, 5] },
    ...{ appliedOn: n === 1 ? "2026-02-28" : null, outcomeAt: n === 2 ? createdAt : null },
  }));
  await writing(userId, async (db) => {
    await insertMany(db, employers, made);
    await insertMany(db, applications, roles);
    await insertMany(db, applications, []);
  });
  const held = await reading(userId, (db) =>
    db.query.applications.findMany({ where: eq(applications.userId, userId), with: { employer: true } }),
  );
  expect(held).toHaveLength(names.length);
  for (const row of roles) {
    const found = held.find(({ id }) => id === row.id);
    expect(found).toMatchObject(row);
    expect(found).toMatchObject({
      location: "",
      quickDecision: false,
      over: null,
      employer: { name: row.role },
    });
  }
});

test("a row whose key is taken stays as it is there", async () => {
  const viewer = await newViewer();
  const row = { userId: viewer.id, id: crypto.randomUUID(), name: "Larkspur", createdAt };
  const put = (name: string) => writing(viewer.id, (db) => insertMany(db, employers, [{ ...row, name }]));
  await put("Larkspur");
  await put("Quillmere Maps");
  const held = await reading(viewer.id, (db) =>
    db.select().from(employers).where(eq(employers.userId, viewer.id)),
  );
  expect(held).toMatchObject([row]);
});

test("nobody can put a row into another's account", async () => {
  const [viewer, other] = [await newViewer(), await newViewer()];
  const row = { userId: other.id, id: crypto.randomUUID(), name: "Larkspur", createdAt };
  await expect(writing(viewer.id, (db) => insertMany(db, employers, [row]))).rejects.toThrow();
});
