import { fill } from "@/lib/words/fill";
import { type LocalTime, when } from "./when";
import { zoneMeant } from "./zones";

/** What may be said of an interview's time, with `{time}` and `{day}` to be filled. */
export interface WhenTemplates {
  locale: string;
  atHome: string;
  skipped: string;
  twice: string;
}

/** What is to be said of a time as it is typed: what home's clocks show, and an hour skipped or doubled. Empty for nothing. */
export function whenWords(
  typed: { startsLocal: string; zone: string },
  homeZone: string,
  templates: WhenTemplates,
): string {
  try {
    // The length has no part in it.
    const { shown, odd, home } = when(typed.startsLocal, 0, zoneMeant(typed.zone), homeZone);
    const sentences = [
      odd && fill(templates[odd], { time: shown.slice(11) }),
      home && fill(templates.atHome, { time: home.slice(11), day: dayIn(templates.locale, home) }),
    ];
    return sentences.filter(Boolean).join(" ");
  } catch {
    // Half typed: the form says what is wrong once it is sent.
    return "";
  }
}

function dayIn(locale: string, local: LocalTime): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${local.slice(0, 10)}T12:00:00Z`)).replace(",", "");
}
