import "./strip.css";
import { ChevronLeft, ChevronRight } from "lucide";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import type { Entry } from "@/lib/calendar/entry";
import { startOfWeek } from "@/lib/calendar/range";
import { addDays } from "@/lib/days/day";
import { longDay, weekdayName } from "@/lib/days/words";
import { words } from "@/lib/words";
import { calendarHref, type Place } from "./place";

const say = words.calendar;
const mostMarks = 3;

/** Seven days in a row, each with a mark for what is on it: the way through the agenda on a phone. */
export function Strip({ entries, place, today }: { entries: readonly Entry[]; place: Place; today: string }) {
  const monday = startOfWeek(place.date);
  const to = (days: number) => calendarHref({ view: place.view, date: addDays(place.date, days) });
  return (
    <nav aria-label={say.week} className="flex items-center border-b border-line pb-2">
      <IconButton
        label={say.weekEarlier}
        href={to(-7)}
        icon={<Icon of={ChevronLeft} className="rtl:-scale-x-100" />}
      />
      <ol className="grid flex-1 grid-cols-7">
        {Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) => (
          <StripDay
            key={day}
            {...{ day, place, today }}
            entries={entries.filter(({ from, to }) => from <= day && day <= to)}
          />
        ))}
      </ol>
      <IconButton
        label={say.weekLater}
        href={to(7)}
        icon={<Icon of={ChevronRight} className="rtl:-scale-x-100" />}
      />
    </nav>
  );
}

interface DayProps {
  day: string;
  /** What is on this day. */
  entries: readonly Entry[];
  place: Place;
  today: string;
}

function StripDay({ day, entries, place, today }: DayProps) {
  const families = [...new Set(entries.filter(({ look }) => look !== "done").map(({ family }) => family))];
  return (
    <li>
      <Link
        href={calendarHref({ view: place.view, date: day })}
        className="cal-strip-day"
        aria-label={say.dayWith(longDay(day, today), entries.length)}
        aria-current={day === place.date ? "true" : undefined}
        data-today={day === today || undefined}
        data-day={day}
      >
        <span className="text-12 text-text-3">{weekdayName(day, "short").slice(0, 1)}</span>
        <b>{Number(day.slice(8))}</b>
        <span className="flex h-1 w-full gap-0.5 px-1">
          {families.slice(0, mostMarks).map((family) => (
            <i key={family} className={`c-${family} flex-1 rounded-full bg-(--c-solid)`} />
          ))}
        </span>
      </Link>
    </li>
  );
}
