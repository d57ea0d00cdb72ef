import { z } from "zod";
import { id, optionalDay } from "@/lib/forms/text";
import { words } from "@/lib/words";
import { isQuietHour } from "./hours";
import { kinds } from "./kinds";
import { longestToken } from "./token";
import { reminderWays } from "./ways";

/** For how many days, for good, or not any more. */
export const asideChoices = ["1", "3", "7", "always", "back"] as const;

const hour = z.coerce.number().int().min(0).max(23);

/** Which reminders somebody wants, how and when. */
export const remindersInput = z
  .object({
    reminderKinds: z.array(z.enum(kinds)).max(kinds.length).default([]),
    reminderWays: z.array(z.enum(reminderWays)).max(reminderWays.length).default([]),
    reminderHour: hour,
    quietFrom: hour,
    quietUntil: hour,
    remindersPausedUntil: optionalDay,
  })
  .refine(({ reminderHour, ...quiet }) => !isQuietHour(reminderHour, quiet), {
    path: ["reminderHour"],
    error: () => words.reminders.choose.hourIsQuiet,
  });

export const testInput = z.object({});

export const actInput = z.object({ token: z.string().max(longestToken) });

/** What is set aside, and until when. */
export const setAsideInput = z.object({
  applicationId: id,
  key: z.string().min(1).max(120),
  until: z.enum(asideChoices),
  /** Where the step was seen. */
  from: z.string().max(500).default(""),
});
