import type { Words } from "../words";

/** "am Fr., 12. Juni", but "heute", "gestern, 16:30": a day as it stands within a sentence. */
export function on(when: string): string {
  return /^(heute|morgen|gestern)\b/.test(when) ? when : `am ${when}`;
}

/** Days and deadlines, as they stand in a sentence. */
export const days: Words["days"] = {
  locale: "de-DE",
  today: "heute",
  tomorrow: "morgen",
  yesterday: "gestern",
  by: (when) => `bis ${when}`,
  from: (when) => `ab ${when}`,
  dueToday: "Heute fällig",
  todayBy: (time) => `heute bis ${time}`,
  wasDue: (when) => `War ${on(when)} fällig`,
  was: (when) => `war ${on(when)}`,
  until: (when) => `bis ${when}`,
  sent: (when) => `${on(when)} gesendet`,
  in: (time, place) => `${time} in ${place}`,
};
