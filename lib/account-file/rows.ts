import { z } from "zod";
import { day, id, stored, timeZone, unreadable } from "@/lib/forms/text";
import { flawsOf } from "@/lib/playbooks/flaws";
import {
  country,
  flag,
  instant,
  localTime,
  long,
  medium,
  position,
  region,
  setAside,
  short,
  version,
  workdays,
} from "./values";

const made = { id, createdAt: instant };
const figure = z.int(unreadable).min(0, unreadable).max(100_000, unreadable);
const span = z.object({ opensDays: figure, dueDays: figure });

/** What the policy can't go by isn't taken: no plan could be made of it. */
const figures = z
  .object({
    thankYou: z.object({
      opensHours: figure,
      due: z.union([z.object({ hours: figure }), z.object({ endOfDay: figure })], unreadable),
    }),
    letter: z.enum(["none", "also", "hand-delivered"], unreadable),
    ...{ first: span, next: span, letGoDays: figure },
    limit: z.union(
      [
        z.object({ kind: z.enum(["outreaches", "follow-ups"]), max: figure }),
        z.object({ kind: z.literal("none") }),
      ],
      unreadable,
    ),
  })
  .refine((value) => flawsOf(value).length === 0, unreadable);

/** A row of each table, as the file has it: the columns of the database but for the owner. Parents before children. */
export const rows = {
  playbooks: z.object({ ...made, name: short, copiedFrom: short, figures }),
  searches: z.object({ ...made, name: short, sample: flag }),
  employers: z.object({ ...made, name: short, sample: flag }),
  contacts: z.object({
    ...{ ...made, employerId: id, fullName: short, salutation: short, jobTitle: short, email: short },
    ...{ phone: short, linkedin: short, postalAddress: short, prefers: medium.nullable(), notes: long },
    sample: flag,
  }),
  references: z.object({
    ...{ ...made, fullName: short, relation: short, email: short, phone: short, notes: long, sample: flag },
  }),
  applications: z.object({
    ...{ ...made, searchId: id, employerId: id, role: short, location: short, salary: short, jobUrl: short },
    ...{ advertisement: long, cvSent: short, appliedOn: day.nullable(), source: short, notes: long },
    ...{ quickDecision: flag, clientFacing: flag, traditional: flag, playbookId: short },
    ownPlaybookId: id.nullable(),
    ...{ timeZone, workdays, country, region },
    outcome: z.enum(["offer", "rejected", "withdrawn", "let-go"], unreadable).nullable(),
    outcomeAt: instant.nullable(),
    /** Concluded anew where it comes in. */
    over: z.enum(["let-go", "closed"], unreadable).nullable(),
    overAt: instant.nullable(),
    setAside: setAside.default({}),
  }),
  applicationContacts: z.object({
    applicationId: id,
    contactId: id,
    role: z.enum(["hiring-manager", "recruiter", "hr", "interviewer", "other"], unreadable),
    followUpOwner: flag,
    position,
  }),
  applicationReferences: z.object({
    ...{ applicationId: id, referenceId: id, position, briefedAt: instant.nullable() },
    ...{ toldOfInterview: flag, toldOfPosition: flag, caughtUp: flag },
  }),
  interviews: z.object({
    ...{ ...made, applicationId: id, title: short, startsLocal: localTime, timeZone },
    ...{
      startsAt: instant,
      endsAt: instant,
      format: z.enum(["phone", "video", "onsite"], unreadable),
    },
    ...{ place: short, promisedBy: day.nullable(), promisedByContactId: id.nullable() },
    ...{ cancelledAt: instant.nullable(), askedNextSteps: flag, askedDate: flag, askedToFollowUp: flag },
    ...{ askedAddresses: flag, notes: long },
    ...{
      invitationUid: short,
      invitationOccurrence: short,
      // Files of before it was kept have none.
      invitationOrdinal: z
        .int(unreadable)
        .min(1, unreadable)
        .max(1_000_000, unreadable)
        .nullable()
        .default(null),
      invitationSequence: z.int(unreadable).nullable(),
    },
  }),
  interviewers: z.object({
    ...{ interviewId: id, applicationId: id, contactId: id, position },
    ...{ detail: long, strength: long, forgotten: long, news: long },
  }),
  messages: z.object({
    ...{ ...made, applicationId: id, stepId: stored(120), subject: short.nullable(), body: long },
    ...{ version, updatedAt: instant },
  }),
  messageSnapshots: z.object({
    ...{ ...made, messageId: id, version, subject: short.nullable(), body: long },
    reason: z.enum(["typing", "copy", "fix", "restore", "given-up", "deleted"], unreadable),
  }),
  touches: z.object({
    ...{
      ...made,
      applicationId: id,
      direction: z.enum(["sent", "received"], unreadable),
      at: instant,
    },
    ...{ medium, contactId: id.nullable(), interviewId: id.nullable(), promisedBy: day.nullable() },
    kind: z.enum(["thank-you", "thank-you-letter", "follow-up", "other"], unreadable).nullable(),
    ...{ wantsReply: flag, automatic: flag, stepId: stored(120).nullable(), messageId: id.nullable() },
    ...{ subject: short.nullable(), body: long },
  }),
} as const;

export type TableName = keyof typeof rows;

/** A row of a table. */
export type RowOf<Name extends TableName> = z.output<(typeof rows)[Name]>;
