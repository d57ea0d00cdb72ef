import { z } from "zod";
import { most } from "@/lib/applications/bounds";
import { listQuery } from "@/lib/applications/schema-list";
import { checkbox, id, line, optionalDay, optionalEmail, requiredLine, text } from "@/lib/forms/text";
import { words } from "@/lib/words";

const say = words.references;

const fields = {
  fullName: requiredLine(200, () => say.fullNameMissing),
  relation: line(300),
  email: optionalEmail,
  phone: line(60),
  notes: text(20_000),
};

export const newReferenceInput = z.object(fields);
export type ReferenceInput = z.infer<typeof newReferenceInput>;

export const referenceInput = z.object({ ...fields, referenceId: id });

export const referenceRef = z.object({ referenceId: id });

/** The address of a reference's page: of the older applications, those after which one. */
export const referenceAddress = referenceRef.extend({ after: listQuery.shape.after });

/** Who vouches for the user at one application, in their order. */
export const applicationReferencesInput = z.object({
  applicationId: id,
  references: z
    .array(id)
    .max(most.referencesOfAnApplication, { error: () => say.tooMany })
    .default([])
    .transform((ids) => [...new Set(ids)]),
});

/** What a reference was told for one application, and on which day; today where none is named. */
export const briefingInput = z.object({
  applicationId: id,
  referenceId: id,
  toldOfInterview: checkbox,
  toldOfPosition: checkbox,
  caughtUp: checkbox,
  at: optionalDay,
});
export type Briefing = z.infer<typeof briefingInput>;
