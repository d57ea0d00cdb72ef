import { z } from "zod";
import { fromAddress, newContactInput, roles } from "@/lib/contacts/schema";
import { id, optionalId, text, unreadable } from "@/lib/forms/text";
import { words } from "@/lib/words";

/** As many people as one form holds. */
export const mostPeople = 90;

/** The address of the page; `application` is there where they get a place. */
export const importAddress = z.object({
  application: id.optional().catch(undefined),
  from: fromAddress,
});

/** A file of contacts to be read: pasted, or in a file beside. */
export const readCardsInput = z.object({ applicationId: optionalId, pasted: text(500_000) });

const number = z.string().regex(/^\d{1,2}$/, unreadable);
const role = z.enum(roles, unreadable).default("interviewer");
const chosen = z.object({
  applicationId: optionalId,
  take: z
    .array(number)
    .max(mostPeople, { error: () => words.forms.tooMany(mostPeople) })
    .default([]),
});
const person = newContactInput.extend({ role });
export type CardInput = z.infer<typeof person>;

const value = z.string().max(20_000, { error: () => words.forms.tooLong(20_000) });
const anyForm = z
  .record(z.string().max(40), z.union([value, z.array(value).max(mostPeople)], unreadable))
  .refine((form) => Object.keys(form).length <= 1000, { error: () => words.forms.tooMany(1000) });

/** The form has `fullName.<number>` and the like: who is ticked is read, with errors where they arose. */
export const saveCardsInput = anyForm.transform((form, context) => {
  const ticked = chosen.safeParse(form);
  if (!ticked.success) {
    context.addIssue({ code: "custom", message: words.forms.unreadable, path: ["form"] });
    return z.NEVER;
  }
  const people = ticked.data.take.flatMap((at) => {
    const read = person.safeParse(fieldsOf(form, at));
    if (read.success) return [read.data];
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: "custom", message, path: [`${String(path[0])}.${at}`] });
    return [];
  });
  return { applicationId: ticked.data.applicationId, people };
});

function fieldsOf(form: Readonly<Record<string, unknown>>, at: string): Record<string, unknown> {
  const given = Object.entries(form)
    .filter(([name]) => name.endsWith(`.${at}`))
    .map(([name, field]) => [name.slice(0, -at.length - 1), field]);
  return { salutation: "", prefers: "", notes: "", ...Object.fromEntries(given) };
}
