import { monthDay, shortDay, weekdayName } from "@/lib/days/words";
import type { PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.application.line;

/** "Wed 17 to 24 June", "Mon 29 June to Fri 3 July", "Fri 12 June" for a single day. */
export function windowWords(from: PlainDate, to: PlainDate, today: PlainDate): string {
  if (from === to) return shortDay(from, today);
  if (from.slice(0, 7) !== to.slice(0, 7)) return say.fromTo(shortDay(from, today), shortDay(to, today));
  return say.fromTo(`${weekdayName(from, "short")} ${Number(from.slice(8))}`, monthDay(to, today));
}
