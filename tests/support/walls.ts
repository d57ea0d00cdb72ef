import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll } from "vitest";
import { type Viewer, viewerOf } from "@/lib/auth/viewer-type";
import type { Ids } from "../fixtures/trust/account";
import { queries } from "../fixtures/trust/queries";
import type { Ask } from "../fixtures/trust/queries/ask";

/** The superuser's connection to the tests' database, which sees through every wall. */
export const superuser = postgres(String(process.env.DATABASE_SUPERUSER_URL), { max: 4, onnotice: () => {} });
afterAll(() => superuser.end());

/** Every ask of the fixture, under the name of its query. */
export const everyAsk: [name: string, ask: Ask][] = Object.entries(queries).flatMap(([module, functions]) =>
  Object.entries(functions).flatMap(([name, asks]) =>
    asks === "pure" ? [] : asks.map((ask): [string, Ask] => [`${module} ${name}`, ask]),
  ),
);

/** Somebody signed in to a planted account. */
export function viewerOfIds({ user }: Ids): Viewer {
  return viewerOf(user, randomUUID());
}

/** What somebody got for an ask, as text, and which ids it named. An error is an answer too: it holds no rows. */
export async function answerTo(ask: Ask, viewer: Viewer, ids: Ids) {
  const named = new Set<keyof Ids>();
  const watched = new Proxy(ids, {
    get(target, key: keyof Ids) {
      named.add(key);
      return target[key];
    },
  });
  try {
    return { text: JSON.stringify(await ask(viewer, watched)) ?? "nothing", threw: false, named };
  } catch (error) {
    return { text: String(error), threw: true, named };
  }
}
