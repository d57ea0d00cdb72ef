import { z } from "zod";
import {
  checkbox,
  day,
  id,
  line,
  optionalDay,
  optionalUrl,
  requiredLine,
  text,
  timeZone,
  unreadable,
} from "@/lib/forms/text";
import { isKnownPlace } from "@/lib/holidays/holidays";
import { playbookChoice } from "@/lib/playbooks/schema";
import { words } from "@/lib/words";

const say = words.applicationForm;

const country = line(2)
  .transform((code) => code || null)
  .refine((code) => isKnownPlace(code, null), unreadable);

const fields = z.object({
  searchId: id,
  employer: requiredLine(200, () => say.employer.missing),
  role: requiredLine(200, () => say.role.missing),
  location: line(200),
  salary: line(200),
  jobUrl: optionalUrl,
  advertisement: text(50_000),
  cvSent: line(200),
  appliedOn: optionalDay,
  source: line(200),
  notes: text(20_000),
  quickDecision: checkbox,
  clientFacing: checkbox,
  traditional: checkbox,
  playbookId: playbookChoice,
  timeZone,
  workdays: z
    .array(z.enum(["1", "2", "3", "4", "5", "6", "7"], unreadable))
    .max(7, { error: () => words.forms.tooMany(7) })
    .default([])
    .transform((ticked) => [...new Set(ticked)].map(Number).sort()),
  country,
  region: line(10).optional(),
});

/** What the form of a new application holds. Somebody's first one names the search it goes into. */
export const newApplicationInput = fields
  .extend({
    searchId: id.optional(),
    searchName: requiredLine(120, () => words.searches.name.missing).optional(),
  })
  .transform(withItsRegion);

/** The same for an application that is there. */
export const applicationEditInput = fields.extend({ applicationId: id }).transform(withItsRegion);

export type NewApplicationInput = z.output<typeof newApplicationInput>;
export type ApplicationInput = Omit<z.output<typeof applicationEditInput>, "applicationId">;

/** A region counts only in its own country: another one may have been chosen beside it. */
function withItsRegion<Input extends { country: string | null; region?: string }>(input: Input) {
  const region = input.region || null;
  return { ...input, region: isKnownPlace(input.country, region) ? region : null };
}

/** A form that says no more than which application it is about. */
export const applicationRef = z.object({ applicationId: id });

/** The search that a new application is asked for in, and its employer; what can't be read is left out. */
export const newFor = z.object({
  search: id.optional().catch(undefined),
  employer: line(200).optional().catch(undefined),
});

export const outcomeInput = z.object({
  applicationId: id,
  kind: z.enum(["offer", "rejected", "withdrawn", "let-go"], { error: () => say.outcome.missing }),
  on: day,
});
