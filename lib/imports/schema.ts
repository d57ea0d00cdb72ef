import { z } from "zod";
import { checkbox, id, line, requiredLine, text, unreadable } from "@/lib/forms/text";
import { words } from "@/lib/words";
import { meanings } from "./endings";
import { fields } from "./fields";

const say = words.imports;

/** What the address names. */
export const importParams = z.object({ importId: z.uuid() });

/** Why nothing came of the last try, as the address has it. */
export const importQuery = z.object({ nothing: z.enum(["file", "tooLarge"]).optional().catch(undefined) });

/** A status and what it comes to, as one choice of a list: "rejected:Not Selected". */
const statusMeans = z
  .string(unreadable)
  .max(300, unreadable)
  .transform((said) => [said.slice(0, said.indexOf(":")), said.slice(said.indexOf(":") + 1)])
  .pipe(z.tuple([z.enum(meanings, unreadable), text(290)]));

/** How a file is to be read. What isn't said is guessed. */
const reading = {
  columns: z
    .array(z.enum(["", ...fields], unreadable))
    .max(100, unreadable)
    .optional(),
  statuses: z.array(statusMeans).max(60, unreadable).optional(),
  days: z.enum(["", "day", "month"], unreadable).optional(),
  into: z.union([z.literal(""), id]).optional(),
  newSearch: line(120).optional(),
  twice: checkbox,
};

/** The same in an address: what can't be read is guessed too. */
export const readingAsked = z.object({
  columns: reading.columns.catch(undefined),
  statuses: reading.statuses.catch(undefined),
  days: reading.days.catch(undefined),
  into: reading.into.catch(undefined),
  newSearch: reading.newSearch.catch(undefined),
  twice: reading.twice.catch(false),
});

export type ReadingAsked = z.output<typeof readingAsked>;

export const bringInInput = z.object({ importId: id, ...reading });

/** A form that says no more than which file it is about. */
export const importRef = z.object({ importId: id });

// A cell of one line may have come with line ends in it.
const oneLine = z
  .string()
  .max(100_000)
  .transform((cell) => cell.replace(/\s+/g, " "));

/** A row as an application takes it; the link and the days are looked at by themselves. */
export const rowInput = z.object({
  employer: oneLine.pipe(requiredLine(200, () => say.why.noEmployer)),
  role: oneLine.pipe(requiredLine(200, () => say.why.noRole)),
  location: oneLine.pipe(line(200)),
  salary: oneLine.pipe(line(200)),
  source: oneLine.pipe(line(200)),
  cvSent: oneLine.pipe(line(200)),
  notes: text(20_000),
  advertisement: text(50_000),
});

/** How an address asks for a file to be read. A name that ends in `[]` is a list there, as it is in a form. */
export function askedOf(params: Record<string, string | string[] | undefined>): ReadingAsked {
  const { "columns[]": columns, "statuses[]": statuses, ...rest } = params;
  const lists = { columns: columns && [columns].flat(), statuses: statuses && [statuses].flat() };
  return readingAsked.parse({ ...rest, ...lists });
}
