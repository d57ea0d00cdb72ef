import { z } from "zod";
import {
  checkbox,
  line,
  optionalEmail,
  optionalUrl,
  requiredLine,
  text,
  timeZone,
  unreadable,
} from "@/lib/forms/text";
import { isKnownPlace } from "@/lib/holidays/holidays";
import { composeWays } from "@/lib/interchange/compose-links";
import { languages } from "@/lib/language/language";
import { playbookChoice } from "@/lib/playbooks/schema";
import { words } from "@/lib/words";

const say = words.settings;

export const profileInput = z.object({
  fullName: requiredLine(200, () => say.profile.nameMissing),
  email: optionalEmail,
  phone: line(60),
  links: text(4000)
    .transform((lines) => lines.split("\n").filter((one) => one.trim() !== ""))
    .pipe(z.array(optionalUrl).max(10, { error: () => say.profile.tooManyLinks })),
  postalAddress: text(500),
});

export const timeInput = z
  .object({
    timeZone,
    workdays: z.array(z.coerce.number().int().min(1).max(7)).max(7).default([]),
    country: z.string().max(2).transform(orNull),
    region: z.string().max(10).default("").transform(orNull),
  })
  // Another country was chosen: its regions aren't on the page yet.
  .transform((input) => (isKnownPlace(input.country, input.region) ? input : { ...input, region: null }))
  .refine(({ country }) => isKnownPlace(country, null), {
    path: ["country"],
    error: () => say.time.unknownCountry,
  });

export const composeInput = z.object({ compose: z.enum(composeWays, { error: () => say.compose.unknown }) });

export const playbookInput = z.object({ playbookId: playbookChoice });

export const languageInput = z.object({ language: z.enum(languages, unreadable) });

/** A checkbox and no more. */
export const keysInput = z.object({ singleKeys: checkbox });

function orNull(value: string): string | null {
  return value === "" ? null : value;
}
