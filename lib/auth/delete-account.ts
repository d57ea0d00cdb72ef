import "server-only";
import { eq } from "drizzle-orm";
import { type Db, system } from "@/db/client";
import { accounts } from "@/db/schema";
import { forgetAttemptsOf } from "./attempts";

/** Deletes an account with every row of it: sessions, links and calendars are dead from the next request on. */
export async function deleteAccount(id: string): Promise<void> {
  await system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    // Each table of a user's goes with the account, by its reference to it.
    const [gone] = await db.delete(accounts).where(eq(accounts.id, id)).returning({ email: accounts.email });
    if (gone) await forgetAttemptsOf(db, { id, email: gone.email });
  });
}
