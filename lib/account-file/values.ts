import { z } from "zod";
import { day, stored, unreadable } from "@/lib/forms/text";
import { isKnownPlace } from "@/lib/holidays/holidays";
import { words } from "@/lib/words";

// What stands in the fields of an account's file: as it was stored once, or refused.

export const short = stored(2000);
export const long = stored(100_000);
export const flag = z.boolean(unreadable);
export const position = z.int(unreadable).min(0, unreadable).max(1_000_000, unreadable);
export const version = z.int(unreadable).min(0, unreadable).max(2_000_000_000, unreadable);
export const instant = z.iso
  .datetime(unreadable)
  .max(40, unreadable)
  .refine((value) => value >= "1970" && value < "2200", { error: () => words.forms.notADay });
export const workdays = z
  .array(z.int(unreadable).min(1, unreadable).max(7, unreadable), unreadable)
  .max(7, unreadable);
export const country = stored(2)
  .refine((code) => isKnownPlace(code, null), unreadable)
  .nullable();
export const region = stored(10).nullable();
export const localTime = z
  .string(unreadable)
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, unreadable);
export const hour = z.int(unreadable).min(0, unreadable).max(23, unreadable);
export const setAside = z
  .record(stored(120), z.union([z.literal("always"), day]), unreadable)
  .refine((all) => Object.keys(all).length <= 1000, unreadable);
export const medium = z.enum(["email", "phone", "linkedin", "letter"], unreadable);
