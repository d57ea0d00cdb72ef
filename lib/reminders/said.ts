import { longDay } from "@/lib/days/words";
import { words } from "@/lib/words";
import type { Aside } from "./change-set-aside";

const say = words.reminders;

/** What is said once something was set aside, or taken back up. */
export function saidOf({ until, today }: Aside): string {
  const { aside } = say;
  if (until === null) return aside.saidBack;
  return until === "always" ? aside.saidAlways : aside.saidUntil(longDay(until, today));
}
