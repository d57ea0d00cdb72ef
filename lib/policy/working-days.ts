import { type Day, readDay } from "./days";
import type { Workweek } from "./types";

/** The working days of a week, less the holidays. With no workday listed, nothing rolls. */
export class WorkingDays {
  private readonly workdays: number[];
  private readonly holidays: Set<Day | null>;

  constructor({ workdays, holidays }: Workweek) {
    this.workdays = workdays;
    this.holidays = new Set(holidays.map(readDay));
  }

  /** The first working day on or after the given one. */
  rollForward(day: Day): Day {
    return this.roll(day, 1);
  }

  /** The last working day on or before the given one. */
  rollBack(day: Day): Day {
    return this.roll(day, -1);
  }

  private roll(from: Day, by: 1 | -1): Day {
    let day = from;
    if (this.workdays.length > 0) while (!this.includes(day)) day += by;
    return day;
  }

  private includes(day: Day): boolean {
    return this.workdays.includes(weekday(day)) && !this.holidays.has(day);
  }
}

/** Monday 1 to Sunday 7; 1 January 1970 was a Thursday. */
function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
