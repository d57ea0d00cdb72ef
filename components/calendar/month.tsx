import "./calendar.css";
import type { CSSProperties } from "react";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Entry } from "@/lib/calendar/entry";
import type { Weeks } from "@/lib/calendar/range";
import { placeWeek, type Week } from "@/lib/calendar/week";
import { longDay, weekdayName } from "@/lib/days/words";
import { words } from "@/lib/words";
import { type Drawing, WeekBars } from "./bars";
import { calendarHref } from "./place";

const say = words.calendar;
const mostLanes = 6;

interface Props {
  weeks: Weeks;
  entries: readonly Entry[];
  drawing: Drawing;
  workdays: readonly number[];
}

/** A month in whole weeks, its windows as bars. */
export function Month({ weeks, entries, drawing, workdays }: Props) {
  return (
    <Panel aria-label={say.month}>
      <div className="grid grid-cols-7" aria-hidden>
        {placeWeek(weeks.first, [], 0).days.map((day) => (
          <span key={day} className="px-2.5 py-2 text-12 font-label text-text-3">
            {weekdayName(day, "short")}
          </span>
        ))}
      </div>
      {weeks.mondays.map((monday) => {
        const week = placeWeek(monday, entries, mostLanes);
        return <WeekRow key={monday} {...{ week, drawing, workdays }} />;
      })}
    </Panel>
  );
}

function WeekRow({ week, drawing, workdays }: Omit<Props, "weeks" | "entries"> & { week: Week }) {
  const { place, today } = drawing;
  const lanes = { "--lanes": Math.max(4, week.lanes) } as CSSProperties;
  return (
    <div className="cal-week" style={lanes}>
      {week.days.map((day, index) => (
        <div
          key={day}
          className="cal-day"
          style={{ "--column": index + 1 } as CSSProperties}
          data-drop-day={day}
          data-rest={workdays.includes(index + 1) ? undefined : true}
          data-outside={day.slice(0, 7) === place.date.slice(0, 7) ? undefined : true}
          data-chosen={day === place.date || undefined}
        >
          <Link
            href={calendarHref({ view: "agenda", date: day })}
            className={day === today ? todayMark : dayMark}
            data-day={day}
            draggable={false}
            aria-current={day === today ? "date" : undefined}
          >
            <span aria-hidden>{Number(day.slice(8))}</span>
            <VisuallyHidden>{longDay(day, today)}</VisuallyHidden>
          </Link>
        </div>
      ))}
      <WeekBars week={week} drawing={drawing} />
    </div>
  );
}

const dayMark = "font-label hover:underline";
const todayMark =
  "-ms-1.5 -mt-0.5 inline-grid h-5.5 min-w-5.5 place-items-center rounded-full bg-text px-1 font-title text-page";

/** What the bars' looks mean, and what can be taken hold of. */
export function CalendarKey() {
  return (
    <div className="mt-4 grid gap-1 text-13 text-text-2">
      <p className="flex flex-wrap gap-x-5 gap-y-1" aria-hidden>
        {(["open", "later", "projected"] as const).map((look) => (
          <span key={look} className="inline-flex items-center gap-2">
            <i className="cal-bar cal-swatch c-checking-in" data-look={look} />
            {say.key[look]}
          </span>
        ))}
      </p>
      <p>{say.move.hint}</p>
    </div>
  );
}
