import { system } from "@/db/client";
import { accounts } from "@/db/schema";

/** The same ten times at once, each on a connection that is open already: none has done before the last begins. */
export async function tenSideBySide<T>(work: (n: number) => Promise<T>): Promise<T[]> {
  const ten = Array.from({ length: 10 }, (_, n) => n);
  await Promise.all(ten.map(() => system().select({ id: accounts.id }).from(accounts).limit(1)));
  return Promise.all(ten.map(work));
}
