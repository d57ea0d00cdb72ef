import type { Planned } from "@/lib/applications/planned";
import type { Story } from "@/lib/applications/story";
import { isOver } from "@/lib/policy/standing";
import type { Plan, Step } from "@/lib/policy/types";

/** An application as it was and as it is with other figures, where that makes a difference. */
export interface Change {
  story: Story;
  before: Plan;
  after: Plan;
  /** The windows that open or close on another day, are new, or fell away. */
  windows: { before: Step | null; after: Step | null }[];
}

export interface Moved {
  changes: Change[];
  /** How many applications stay as they are. */
  same: number;
}

/** What other figures do to applications that are live before or after. `before` and `after` tell of the same ones. */
export function movedBy(before: readonly Planned[], after: readonly Planned[]): Moved {
  const pairs = before.flatMap((was, index) => {
    const is = after[index];
    return is && !(isOver(was.plan.state) && isOver(is.plan.state)) ? [{ was, is }] : [];
  });
  const changes = pairs.flatMap(({ was, is }): Change[] => {
    const windows = movedWindows(was.plan, is.plan);
    const same =
      windows.length === 0 &&
      was.plan.letGoAt === is.plan.letGoAt &&
      isOver(was.plan.state) === isOver(is.plan.state);
    return same ? [] : [{ story: was.story, before: was.plan, after: is.plan, windows }];
  });
  return { changes, same: pairs.length - changes.length };
}

/** How many windows moved in all, and how many days of letting go. */
export function sumOf({ changes }: Moved): { windows: number; ends: number } {
  return {
    windows: changes.reduce((sum, { windows }) => sum + windows.length, 0),
    ends: changes.filter(({ before, after }) => before.letGoAt !== after.letGoAt).length,
  };
}

function movedWindows(before: Plan, after: Plan): Change["windows"] {
  const was = windowsOf(before);
  const is = windowsOf(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((id) => ({ before: was.get(id) ?? null, after: is.get(id) ?? null }))
    .filter((one) => one.before?.opens !== one.after?.opens || one.before?.due !== one.after?.due);
}

/** What is still to be written, by its step: a briefing's days are no figure of a playbook. */
function windowsOf({ steps }: Plan): Map<string, Step> {
  const left = steps.filter(
    ({ kind, status }) => kind !== "brief-reference" && status !== "done" && status !== "missed",
  );
  return new Map(left.map((step) => [step.id, step]));
}
