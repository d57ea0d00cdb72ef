import { z } from "zod";
import { ownPath } from "@/lib/auth/paths";
import {
  checkbox,
  id,
  line,
  optionalEmail,
  optionalId,
  optionalUrl,
  requiredLine,
  text,
  unreadable,
} from "@/lib/forms/text";
import { words } from "@/lib/words";

const say = words.people;

export const roles = ["hiring-manager", "recruiter", "hr", "interviewer", "other"] as const;
const role = z.enum(roles, unreadable);

/** Digits, and whatever people put between them. May be empty. */
const phone = line(60).refine((value) => value === "" || /\d.*\d/.test(value), {
  error: () => say.phoneWrong,
});

const addresses = {
  email: optionalEmail,
  phone,
  linkedin: optionalUrl,
  postalAddress: text(500).transform((value) => value.trim()),
  prefers: z
    .enum(["", "email", "phone", "linkedin", "letter"], unreadable)
    .optional()
    .transform((value) => value || null),
};

const person = {
  fullName: requiredLine(200, () => say.fullNameMissing),
  salutation: line(200),
  jobTitle: line(200),
};

const from = line(2000).optional();

/** Where a page leads back to, as its address says: a path of this app, or null. */
export const fromAddress = z
  .string()
  .max(2000)
  .optional()
  .catch(undefined)
  .transform((path) => (path ? ownPath(path) : null));

export const newContactInput = z.object({
  ...person,
  ...addresses,
  employer: requiredLine(200, () => say.employerMissing),
  notes: text(20_000),
});
export type ContactInput = z.infer<typeof newContactInput>;

export const contactInput = newContactInput.extend({ contactId: id });

export const contactRef = z.object({ contactId: id });

/** Somebody new at an application, with their part in it. */
export const newPersonInput = z.object({
  ...person,
  ...addresses,
  applicationId: id,
  role,
  followUpOwner: checkbox,
  from,
});
export type NewPerson = z.infer<typeof newPersonInput>;

/** Somebody known who gets a part in one more application. */
export const knownPersonInput = z.object({
  applicationId: id,
  contactId: optionalId,
  role,
  followUpOwner: checkbox,
  from,
});

/** A part in an application, and the ways to reach whoever has it. */
export const placeInput = z.object({
  ...addresses,
  applicationId: id,
  contactId: id,
  role,
  followUpOwner: checkbox,
  from,
});
export type PlaceInput = z.infer<typeof placeInput>;

export const placeRef = z.object({ applicationId: id, contactId: id, from });

/** The address of the list: whom to find, and after whom to go on. */
export const listAddress = z.object({
  q: line(100).catch("").default(""),
  after: z.string().max(2000).optional().catch(undefined),
});

/** The address of the form for a new person. */
export const newPersonAddress = z.object({ applicationId: id, from: fromAddress });

/** The address of somebody's place; `address` is there where an address is what is missing. */
export const placeAddress = z.object({
  applicationId: id,
  contactId: id,
  address: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((value) => value === "1"),
  from: fromAddress,
});
