import { z } from "zod";
import { most } from "@/lib/applications/bounds";
import { fromAddress, roles } from "@/lib/contacts/schema";
import {
  checkbox,
  id,
  line,
  optionalDay,
  optionalEmail,
  optionalId,
  requiredLine,
  text,
  timeZone,
  unreadable,
} from "@/lib/forms/text";
import { words } from "@/lib/words";
import { zoneMeant } from "./zones";

const say = words.interview;

/** A person in the form: a contact's id, or the key of somebody who is typed in just now. */
const personKey = z.union([id, z.string().regex(/^new-\d{1,2}$/)], unreadable);
const optionalPerson = z
  .union([z.literal(""), personKey])
  .optional()
  .transform((value) => value || null);

const mostRows = most.interviewersOfAnInterview + 10;

/** A field that stands once for each person, by their key. */
const perPerson = <Value extends z.ZodType>(value: Value) =>
  z
    .record(personKey, value)
    .refine((record) => Object.keys(record).length <= mostRows, { error: () => say.tooManyMet })
    .default({});

/** A time on the wall, `2026-06-01T14:00`. */
export const startsLocal = requiredLine(16, () => say.startsMissing).refine(
  (value) => z.iso.datetime({ local: true, offset: false }).safeParse(value).success && inReach(value),
  { error: () => words.forms.notATime },
);
const inReach = (value: string) => value >= "1970-01-02" && value < "2199-12-31";

/** How long an interview is. */
export const minutes = z.coerce
  .number({ error: () => say.minutesWrong })
  .int({ error: () => say.minutesWrong })
  .min(5, { error: () => say.minutesWrong })
  .max(24 * 60, { error: () => say.minutesWrong });

export const format = z.enum(["phone", "video", "onsite"], unreadable);

/** What was asked before leaving and what was said. `followUpOwner` null: nobody was named. */
const answers = {
  askedNextSteps: checkbox,
  askedDate: checkbox,
  askedToFollowUp: checkbox,
  askedAddresses: checkbox,
  promisedBy: optionalDay,
  promisedByContactId: optionalPerson,
  followUpOwner: optionalPerson,
};

const answersInput = z.object(answers);
export type Answers = z.infer<typeof answersInput>;

const fields = {
  applicationId: id,
  title: line(200),
  startsLocal,
  minutes,
  timeZone: z
    .string(unreadable)
    .max(64, { error: () => words.forms.notAZone })
    .transform(zoneMeant)
    .pipe(timeZone),
  format,
  place: line(2000),
  notes: text(20_000),
  /** In the order met. */
  interviewers: z
    .array(personKey)
    .max(mostRows, { error: () => say.tooManyMet })
    .default([]),
  newName: perPerson(line(200)),
  newRole: perPerson(z.enum(roles, unreadable)),
  newEmail: perPerson(optionalEmail),
  detail: perPerson(text(4000)),
  strength: perPerson(text(4000)),
  forgotten: perPerson(text(4000)),
  news: perPerson(text(4000)),
  /** Whether the form asked for the answers at all: before the interview it only lists the questions. */
  withAnswers: checkbox,
  ...answers,
  from: line(2000).optional(),
};

const perPersonFields = [
  "newName",
  "newRole",
  "newEmail",
  "detail",
  "strength",
  "forgotten",
  "news",
] as const;

// The notes are the longest thing in it, a person's key in a name the longest name.
const value = z.string().max(20_000, { error: () => words.forms.tooLong(20_000) });
const anyForm = z
  .record(
    z.string().max(300),
    z.union([value, z.array(value).max(1000)], { error: () => words.forms.tooLong(20_000) }),
  )
  .refine((form) => Object.keys(form).length <= 1000, { error: () => words.forms.tooMany(1000) });

/** The form has `detail.<person>` and the like: read as one record for each field, with its errors where they arose. */
function readPerPerson<Output>(schema: z.ZodType<Output>) {
  return anyForm.transform((form, context) => {
    const read = schema.safeParse({ ...form, ...gathered(form) });
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) {
      const [field, key] = path.map(String);
      const name = perPersonFields.some((one) => one === field) && key ? `${field}.${key}` : field;
      context.addIssue({ code: "custom", message, path: name ? [name] : [] });
    }
    return z.NEVER;
  });
}

function gathered(form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const ofField = (field: string) =>
    Object.entries(form)
      .filter(([name]) => name.startsWith(`${field}.`))
      .map(([name, value]) => [name.slice(field.length + 1), value]);
  return Object.fromEntries(perPersonFields.map((field) => [field, Object.fromEntries(ofField(field))]));
}

const interviewFields = z.object(fields);
export type InterviewInput = z.infer<typeof interviewFields>;

/** Which occurrence of its series an invitation is for; none where it doesn't tell. */
export const ordinal = z
  .union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(1_000_000)], unreadable)
  .default(null);

/** How often an invitation had been changed, by its own count. */
export const sequence = z.coerce
  .number(unreadable)
  .int(unreadable)
  .min(0, unreadable)
  .max(2 ** 31 - 1, unreadable)
  .default(0);

/** What an interview is told besides where an invitation fills its form; all of it is empty in one that is typed. */
const invited = {
  /** The interview that an earlier version of the invitation became. */
  replaces: optionalId,
  uid: line(500).default(""),
  occurrence: line(40).default(""),
  ordinal,
  sequence,
  /** Who sent it, and may only arrange it. */
  organiser: optionalPerson,
  organiserPart: z.enum(["", "interviewer", "coordinator"], unreadable).default(""),
};

export const addInterviewInput = readPerPerson(interviewFields.extend(invited));
export const changeInterviewInput = readPerPerson(interviewFields.extend({ interviewId: id }));

export const beforeLeavingInput = z.object({ applicationId: id, interviewId: id, ...answers });

/** One interview of one application, for what needs no more than that. */
export const interviewRef = z.object({ applicationId: id, interviewId: id, from: line(2000).optional() });

/** Another time for an interview, by its own clock, and the one it is moved from. */
export const interviewMove = z.object({ applicationId: id, interviewId: id, was: startsLocal, startsLocal });
export type InterviewMove = z.infer<typeof interviewMove>;
export type InterviewRef = { applicationId: string; interviewId: string };

/** One value or several of a name in an address; what can't be read is left out. */
const several = <Value extends z.ZodType<string>>(value: Value) =>
  z.union([value.transform((one) => [one]), z.array(value).max(most.interviewersOfAnInterview)]).catch([]);

/**
 * The address of the form for a new interview; `from` is where it leads back to. The rest is proposed: it stands in
 * the form, to be looked over and saved.
 */
export const newInterviewAddress = z.object({
  applicationId: id,
  from: fromAddress,
  starts: startsLocal.optional().catch(undefined),
  minutes: minutes.optional().catch(undefined),
  format: format.optional().catch(undefined),
  /** Contacts of the application. */
  met: several(id),
  /** People who aren't among them yet. */
  name: several(requiredLine(200, () => "")),
});

/** What is known of an interview before its form is filled in. */
export type ProposedInterview = Omit<z.infer<typeof newInterviewAddress>, "applicationId" | "from">;

/** The address of an interview's form. */
export const interviewAddress = z.object({
  applicationId: id,
  interviewId: id,
  from: fromAddress,
});
