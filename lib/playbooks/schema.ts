import { z } from "zod";
import { checkbox, id, requiredLine, unreadable } from "@/lib/forms/text";
import { playbooks } from "@/lib/policy";
import type { Playbook } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { flawsOf } from "./flaws";

const say = words.playbooks;

/** A guide's id, or the id of an own playbook: whose, only the database knows. */
export const playbookChoice = z
  .string(unreadable)
  .max(60)
  .refine((value) => Object.hasOwn(playbooks, value) || id.safeParse(value).success, unreadable);

// The policy says what a figure may be; here only that it is one.
const figure = z
  .string({ error: () => say.flaw.figure })
  .max(12, { error: () => say.flaw.figure })
  .transform((typed) => typed.trim())
  .refine((typed) => /^\d+$/.test(typed), { error: () => say.flaw.figure, abort: true })
  .transform(Number);

const maybeFigure = z.union([z.literal("").transform(() => 1), figure]).default(1);

const figures = {
  thankOpens: figure,
  thankDue: figure,
  thankIn: z.enum(["hours", "days"], unreadable),
  letter: z.enum(["none", "also", "hand-delivered"], unreadable),
  firstOpens: figure,
  firstDue: figure,
  nextOpens: figure,
  nextDue: figure,
  limitKind: z.enum(["outreaches", "follow-ups", "none"], unreadable),
  limitMax: maybeFigure,
  letGoDays: figure,
};

const fields = z.object({ name: requiredLine(60, () => say.nameMissing), ...figures });
type Fields = z.output<typeof fields>;
export type Figures = Omit<Playbook, "id" | "name">;

/** The fields as the policy's figures. */
function figuresOf(typed: Omit<Fields, "name">): Figures {
  const { thankOpens, thankDue, thankIn, letter, limitKind, limitMax, letGoDays } = typed;
  return {
    thankYou: {
      opensHours: thankOpens,
      due: thankIn === "hours" ? { hours: thankDue } : { endOfDay: thankDue },
    },
    letter,
    first: { opensDays: typed.firstOpens, dueDays: typed.firstDue },
    next: { opensDays: typed.nextOpens, dueDays: typed.nextDue },
    limit: limitKind === "none" ? { kind: "none" } : { kind: limitKind, max: limitMax },
    letGoDays,
  };
}

function checked<Typed extends Omit<Fields, "name">>(typed: Typed, context: z.RefinementCtx<Typed>) {
  for (const { field, message } of flawsOf(figuresOf(typed))) {
    context.addIssue({ code: "custom", path: [field], message, input: typed });
  }
}

/** A new playbook of the user's own. */
export const newPlaybookInput = fields
  .extend({ copiedFrom: playbookChoice, move: checkbox })
  .superRefine(checked)
  .transform(({ name, copiedFrom, move, ...typed }) => ({
    name,
    copiedFrom,
    move,
    figures: figuresOf(typed),
  }));

/** The same for one that is there. */
export const changedPlaybookInput = fields
  .extend({ playbookId: id })
  .superRefine(checked)
  .transform(({ name, playbookId, ...typed }) => ({ name, playbookId, figures: figuresOf(typed) }));

export const playbookRef = z.object({ playbookId: id });

/** Figures that an address asks to try; absent where they can't be tried. */
export const supposedFigures = z
  .object({ ...figures, name: z.string().max(60).optional().catch(undefined) })
  .superRefine(checked)
  .transform(({ name: _, ...typed }) => figuresOf(typed));

export const playbookAddress = z.object({ playbookId: id });
export const copyAddress = z.object({ from: playbookChoice.optional().catch(undefined) });
