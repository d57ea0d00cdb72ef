import { z } from "zod";
import { id, line, optionalId, text, unreadable } from "@/lib/forms/text";
import { words } from "@/lib/words";

const column = z.enum(["employer", "role", "state", "next", "applied"]);

export type Column = z.infer<typeof column>;

/** By which column, and whether downward. */
export type Order = { column: Column; descending: boolean };

/** The last row of the page before: what it was sorted by, and its id. */
export type Cursor = { key: string; id: string };

const order = z
  .string()
  .max(20)
  .transform((text) => ({ column: text.replace(/^-/, ""), descending: text.startsWith("-") }))
  .pipe(z.object({ column, descending: z.boolean() }));

const cursor = z
  .string()
  .max(300)
  .transform((text) => ({ id: text.slice(0, 36), key: text.slice(37) }))
  .pipe(z.object({ id, key: text(250) }));

/** Which are listed: all, those where the next move is the user's or theirs, or those of one state. */
export const shownWays = [
  ...(["all", "yours", "theirs", "replying", "thanking", "checking-in", "preparing", "waiting"] as const),
  ...(["let-go", "closed"] as const),
] as const;

export type Shown = (typeof shownWays)[number];

/** What the address of a list asks for. What can't be read is left out: an old link still shows the list. */
export const listQuery = z.object({
  view: z.enum(["board", "table"]).catch("board"),
  q: line(100).catch(""),
  sort: order.catch({ column: "next", descending: false }),
  show: z.enum(shownWays).catch("all"),
  group: z.enum(["none", "state"]).catch("none"),
  after: cursor.nullable().catch(null),
});

export type ListQuery = z.infer<typeof listQuery>;

/** An order as the address has it. */
export function writeOrder({ column, descending }: Order): string {
  return `${descending ? "-" : ""}${column}`;
}

/** A cursor as the address has it. */
export function writeCursor({ key, id }: Cursor): string {
  return `${id}.${key}`;
}

/** What is done to the applications that are ticked in a list; `back` is where it is. */
export const manyInput = z.object({
  verb: z.enum(["let-go", "move", "delete"], unreadable),
  ids: z
    .array(id)
    .max(600, { error: () => words.forms.tooMany(600) })
    .default([]),
  to: optionalId,
  back: line(2000),
});
