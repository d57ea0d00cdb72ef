import type { PendingQuery, Row, Sql } from "postgres";
import { LostTransaction } from "@/lib/request/unavailable";
import type { Line } from "./line";

/** What may be said on a line while it is in hand. */
export interface Hands extends Pick<Sql, "unsafe"> {
  /** The last that is said in a transaction. Another part of the work may still be going on: it says nothing any more. */
  end(statement: "commit" | "rollback"): Promise<unknown>;
}

/**
 * A statement that a line knows by name is sent in one go. One that it doesn't, postgres.js has described first, which is
 * a wait of its own, and everything that is said after it waits as well. A list of values is of another length each time:
 * nobody says that again.
 */
const mostPrepared = 40;

/**
 * Takes a line in hand, until it is dropped. What is said on a lost line, after the end, or after it was given back, is
 * refused: it would take effect where it doesn't belong. What was said and not answered is refused when the line is lost:
 * postgres.js leaves some of it waiting.
 */
export function handsOn(line: Line): { hands: Hands; drop: () => void } {
  let over = false;
  const waiting = new Set<(reason: Error) => void>();
  line.onLost = () => {
    for (const refuse of waiting) refuse(new LostTransaction());
  };

  function unsafe(...[text, values = [], options]: Parameters<Sql["unsafe"]>) {
    if (over || line.isLost()) return query(() => Promise.reject(new LostTransaction()));
    const prepare = values.length > 0 && values.length <= mostPrepared;
    const asked = line.sql.unsafe(text, values, { ...options, prepare });
    return query(
      () =>
        new Promise((resolve, reject) => {
          waiting.add(reject);
          asked.then(resolve, reject).finally(() => waiting.delete(reject));
        }),
      () => asked.values(),
    );
  }

  function end(statement: string) {
    const ended = unsafe(statement).execute();
    over = true;
    return ended;
  }

  return {
    hands: { unsafe: unsafe as unknown as Hands["unsafe"], end },
    drop: () => {
      over = true;
      line.onLost = undefined;
    },
  };
}

/** Like a query of postgres.js: sent once it is awaited, or executed; `values` asks for rows without names. */
function query(send: () => Promise<unknown>, values: () => unknown = () => {}): PendingQuery<Row[]> {
  const asked = {
    // biome-ignore lint/suspicious/noThenProperty: whoever awaits it sends it
    then: (...heard: never[]) => send().then(...heard),
    catch: (...heard: never[]) => send().catch(...heard),
    values: () => {
      values();
      return asked;
    },
    execute: send,
  };
  return asked as never;
}
