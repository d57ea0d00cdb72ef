import { CalendarPlus, ChevronLeft, ChevronRight } from "lucide";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { PageHead } from "@/components/ui/page-head";
import { Segmented } from "@/components/ui/segmented";
import { nextMonth, startOfWeek } from "@/lib/calendar/range";
import { addDays } from "@/lib/days/day";
import { daysName, monthName } from "@/lib/days/words";
import { words } from "@/lib/words";
import { calendarHref, type Place } from "./place";

const say = words.calendar;

/** What is shown by name, the way to what comes before and after, the views, and the way into another calendar. */
export function CalendarHead({ place, today }: { place: Place; today: string }) {
  const { view, date } = place;
  const to = (by: 1 | -1) =>
    calendarHref({ view, date: view === "week" ? addDays(date, by * 7) : nextMonth(date, by) });
  return (
    <PageHead
      title={view === "week" ? <WeekTitle date={date} /> : monthName(date)}
      actions={
        <>
          <span className="contents phone:hidden">
            <IconButton
              label={say.earlier}
              shortcut="["
              href={to(-1)}
              icon={<Icon of={ChevronLeft} className="rtl:-scale-x-100" />}
            />
          </span>
          <Button size="small" aria-keyshortcuts="." href={calendarHref({ view, date: today })}>
            {say.today}
          </Button>
          <span className="contents phone:hidden">
            <IconButton
              label={say.later}
              shortcut="]"
              href={to(1)}
              icon={<Icon of={ChevronRight} className="rtl:-scale-x-100" />}
            />
            <Segmented
              label={say.views}
              ways={(["month", "week", "agenda"] as const).map((one) => ({
                href: calendarHref({ view: one, date }),
                label: say[one],
                current: view === one,
                shortcut: one.slice(0, 1),
              }))}
            />
          </span>
          <Button size="small" href="/settings#calendars" icon={<Icon of={CalendarPlus} />}>
            {say.subscribe}
          </Button>
        </>
      }
    />
  );
}

/** On a phone, where every view is the agenda below seven days, the month is enough. */
function WeekTitle({ date }: { date: string }) {
  const monday = startOfWeek(date);
  return (
    <>
      <span className="phone:hidden">{daysName(monday, addDays(monday, 6))}</span>
      <span className="md:hidden">{monthName(date)}</span>
    </>
  );
}
