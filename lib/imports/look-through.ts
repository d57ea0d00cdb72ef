import { setImmediate as pause } from "node:timers/promises";
import { most } from "@/lib/applications/bounds";
import type { PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Reading } from "./reading";
import { type Clock, type Draft, type Left, readRow } from "./rows";
import type { Table } from "./table";

const say = words.imports.why;
const rowsAtOnce = 100;
const heldAtOnce = 1000;

/** What of the account a file is held against. */
export interface Here {
  applications: readonly { employer: string; role: string; jobUrl: string; appliedOn: PlainDate | null }[];
  /** How many applications are live. */
  live: number;
}

/** What would come in, and what would stay out and why. */
export interface Found {
  ready: Draft[];
  left: Left[];
  /** How many live applications there is room for, where the file has more. */
  room: number | null;
  /** How many of the file's applications are open. */
  open: number;
}

/** Reads every row, and holds it against the account and against the rows before it. Lets others run in between. */
export async function lookThrough(
  table: Table,
  reading: Reading,
  here: Here,
  { twice, ...clock }: Clock & { twice: boolean },
): Promise<Found> {
  const known = new Known();
  for (const [index, one] of here.applications.entries()) {
    if (index % heldAtOnce === 0) await pause();
    known.add(one, null);
  }
  const found: Found = { ready: [], left: [], room: null, open: 0 };
  const room = Math.max(0, most.liveApplications - here.live);
  let taken = 0;
  for (const [index, row] of table.rows.entries()) {
    if (index % rowsAtOnce === 0) await pause();
    const read = readRow(row, reading, clock);
    const why = "why" in read ? read.why : whyTwice(read, known, twice);
    if ("why" in read || why) {
      found.left.push({ row: row.row, why: why ?? "" });
      continue;
    }
    known.add(read, read.row);
    const isOpen = read.outcome === null;
    found.open += Number(isOpen);
    if (isOpen && taken >= room) {
      found.left.push({ row: row.row, why: say.full });
      found.room = room;
      continue;
    }
    taken += Number(isOpen);
    found.ready.push(read);
  }
  return found;
}

function whyTwice(draft: Draft, known: Known, twice: boolean): string | null {
  const same = twice ? null : known.sameAs(draft);
  if (!same) return null;
  return same.row === null ? say.here(`${draft.employer}, ${draft.role}`) : say.sameFile(same.row);
}

type One = { employer: string; role: string; jobUrl: string; appliedOn: PlainDate | null };

/** What is here or came before in the file: the same link, or the same role at the same employer and no other day. */
class Known {
  readonly #byLink = new Map<string, { row: number | null }>();
  readonly #byRole = new Map<string, { row: number | null; appliedOn: PlainDate | null }[]>();

  add(one: One, row: number | null): void {
    if (one.jobUrl) this.#byLink.set(one.jobUrl, { row });
    const key = roleOf(one);
    this.#byRole.set(key, [...(this.#byRole.get(key) ?? []), { row, appliedOn: one.appliedOn }]);
  }

  sameAs(one: One): { row: number | null } | undefined {
    const byRole = this.#byRole.get(roleOf(one)) ?? [];
    return (
      byRole.find(({ appliedOn }) => !appliedOn || !one.appliedOn || appliedOn === one.appliedOn) ??
      this.#byLink.get(one.jobUrl)
    );
  }
}

function roleOf({ employer, role }: One): string {
  return JSON.stringify([employer, role].map(folded));
}

/** A name as it is compared: case, width and white space count for nothing. */
export function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
