import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { PageHead } from "@/components/ui/page-head";
import { Segmented } from "@/components/ui/segmented";
import { nextMonth } from "@/lib/calendar/range";
import { monthName } from "@/lib/days/words";
import { words } from "@/lib/words";
import { calendarHref, type Place } from "./place";

const say = words.calendar;

/** The month by name, the way to the ones before and after, and the two views. */
export function CalendarHead({ place, today }: { place: Place; today: string }) {
  const { view, date } = place;
  const to = (months: number) => calendarHref({ view, date: nextMonth(date, months) });
  return (
    <PageHead
      title={monthName(date)}
      actions={
        <>
          <IconButton
            label={say.earlier}
            shortcut="["
            href={to(-1)}
            icon={<ChevronLeft aria-hidden className="rtl:-scale-x-100" />}
          />
          <Button size="small" aria-keyshortcuts="." href={calendarHref({ view, date: today })}>
            {say.today}
          </Button>
          <IconButton
            label={say.later}
            shortcut="]"
            href={to(1)}
            icon={<ChevronRight aria-hidden className="rtl:-scale-x-100" />}
          />
          <Segmented
            label={say.views}
            ways={[
              { href: calendarHref({ view: "month", date }), label: say.month, current: view === "month" },
              { href: calendarHref({ view: "agenda", date }), label: say.agenda, current: view === "agenda" },
            ]}
          />
        </>
      }
    />
  );
}
