import type { Language } from "@/lib/language/language";
import type { PlainDate } from "@/lib/policy/types";
import type { Profile } from "@/lib/settings/queries";
import type { Quiet } from "./hours";
import { type Kind, kinds } from "./kinds";
import { type ReminderWay, reminderWays } from "./ways";

/** What somebody wants to be reminded of, and when. */
export interface ReminderSettings extends Quiet {
  kinds: readonly Kind[];
  ways: readonly ReminderWay[];
  /** When the morning's letter comes. */
  hour: number;
  language: Language;
  /** Nothing is sent before this day. */
  pausedUntil: PlainDate | null;
}

export function reminderSettings(profile: Profile): ReminderSettings {
  return {
    zone: profile.timeZone,
    kinds: kinds.filter((kind) => profile.reminderKinds.includes(kind)),
    ways: reminderWays.filter((way) => profile.reminderWays.includes(way)),
    hour: profile.reminderHour,
    quietFrom: profile.quietFrom,
    quietUntil: profile.quietUntil,
    language: profile.language,
    pausedUntil: profile.remindersPausedUntil,
  };
}
