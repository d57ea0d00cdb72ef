import { z } from "zod";
import { words } from "@/lib/words";

// Postgres refuses NUL in text and silently replaces a lone surrogate; other control characters only ever come
// along with copying and break headers later. All are refused here, by the field's name.
const controls = /(?![\n\t])\p{Cc}/u;
const storable = (value: string) => value.isWellFormed() && !controls.test(value);
const unixLines = (value: string) => value.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");

const say = words.forms;

/** For zod, of whatever no form of ours sends. Sentences are read when they are said: the language is the request's. */
export const unreadable = { error: () => say.unreadable };

const tooLong = (max: number) => ({ error: () => say.tooLong(max) });
const unstorable = { error: () => say.unstorable };

/** Text of many lines, at most `max` UTF-16 units, kept as typed but for line ends, which become `\n`. */
export function text(max: number) {
  return z.string(unreadable).max(max, tooLong(max)).transform(unixLines).refine(storable, unstorable);
}

/** Text as it was stored once, at most `max` UTF-16 units: kept byte for byte, refused where it can't be. */
export function stored(max: number) {
  return z.string(unreadable).max(max, tooLong(max)).refine(storable, unstorable);
}

/** One line of text, at most `max` UTF-16 units, without white space around it; may be empty. */
export function line(max: number) {
  return text(max)
    .transform((value) => value.trim())
    .refine((value) => !/[\n\t]/.test(value), { error: () => say.oneLine });
}

/** As `line`, and not empty; `missing` is the sentence for an empty one. */
export function requiredLine(max: number, missing: () => string) {
  return line(max).refine((value) => value.length > 0, { error: missing });
}

/** A row's id. */
export const id = z.uuid(unreadable);

/** An id from a select whose first choice is nobody. */
export const optionalId = z
  .union([z.literal(""), id])
  .optional()
  .transform((value) => value || null);

/** A day as `2026-06-01` that the calendar has, between 1970 and 2199. */
export const day = z.iso
  .date({ error: () => say.notADay })
  .refine((value) => value >= "1970-01-01" && value <= "2199-12-31", { error: () => say.notADay });

/** A day that may be left out. */
export const optionalDay = z
  .union([z.literal(""), day])
  .optional()
  .transform((value) => value || null);

/** A checkbox: `on` or not sent at all. */
export const checkbox = z
  .enum(["on", "true", ""], unreadable)
  .optional()
  .transform((value) => value === "on" || value === "true");

/** An e-mail address, normalised to NFC before it is checked; may be empty. */
export const optionalEmail = line(254)
  .transform((value) => value.normalize("NFC"))
  .refine((value) => value === "" || plausibleEmail.test(value), { error: () => say.notAnEmail });

// One @, no white space, brackets, commas, semicolons or quotes, and an ending: what a mailto: can carry safely.
const plausibleEmail = /^[^\s@<>()[\]\\,;:"?&%]+@[^\s@<>()[\]\\,;:"?&%./]+(\.[^\s@<>()[\]\\,;:"?&%./]+)+$/u;

export const email = optionalEmail.refine((value) => value !== "", { error: () => say.emailMissing });

/** A web address of the http kind; `example.org/x` is taken as https. May be empty. */
export const optionalUrl = line(2000)
  .transform((value) => (value === "" || /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`))
  .refine((value) => value === "" || isHttp(value), { error: () => say.notAUrl });

function isHttp(value: string): boolean {
  const url = URL.parse ? URL.parse(value) : tryUrl(value);
  return (
    url !== null && (url.protocol === "https:" || url.protocol === "http:") && url.hostname.includes(".")
  );
}

function tryUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

/** An IANA time zone that this runtime knows. */
export const timeZone = line(64).refine(isTimeZone, { error: () => say.notAZone });

function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }) !== null;
  } catch {
    return false;
  }
}
