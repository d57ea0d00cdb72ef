import type { PendingQuery, ReservedSql, Row, Sql } from "postgres";
import { LostTransaction } from "@/lib/request/unavailable";
import type { Line } from "./line";

/** What may be said on a line while it is in hand. */
export interface Hands extends Pick<Sql, "unsafe"> {
  /** The last that is said in a transaction. Another part of the work may still be going on: it says nothing any more. */
  end(statement: "commit" | "rollback"): Promise<unknown>;
}

/**
 * Where statements may have names, one that a line knows by name is sent in one go. One that it doesn't, postgres.js has
 * described first, which is a wait of its own, and everything that is said after it waits as well. A list of values is of
 * another length each time: nobody says that again.
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
    const asked = line.names
      ? line.sql.unsafe(text, values, { ...options, prepare: isKept(values) })
      : inOneGo(line.sql, text, values);
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

const isKept = (values: readonly unknown[]) => values.length > 0 && values.length <= mostPrepared;

/**
 * A statement without a name, sent together with its values. postgres.js would have it described first, each time, to
 * know how to write them; they are written here, as Postgres reads them whatever their type. Of what it calls
 * `parameters` it takes those that are there already.
 */
function inOneGo(sql: ReservedSql, text: string, values: readonly unknown[]): PendingQuery<Row[]> {
  if (values.length === 0) return sql.unsafe(text);
  const asked: PendingQuery<Row[]> = sql.unsafe(text, [], { simple: false } as object);
  return Object.assign(asked, { parameters: values.map(asText) });
}

/** @throws {Error} for a value that has no one way to be written: drizzle's columns make none */
function asText(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return `${value}`;
  throw new Error("A value of a statement is text, a number, a boolean or null.");
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
