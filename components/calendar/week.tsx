import "./calendar.css";
import "./week.css";
import type { CSSProperties } from "react";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Panel } from "@/components/ui/panel";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Entry } from "@/lib/calendar/entry";
import { type Hours, minuteOf, placeHours, type Timed } from "@/lib/calendar/hours";
import { placeWeek } from "@/lib/calendar/week";
import { clockTime, longDay, weekdayName } from "@/lib/days/words";
import { words } from "@/lib/words";
import { type Drawing, WeekBars } from "./bars";
import { moving } from "./movable";
import { calendarHref, entryHref } from "./place";
import { overlapWords, thereWords } from "./said";

const say = words.calendar;
const mostLanes = 12;

interface Props {
  monday: string;
  entries: readonly Entry[];
  drawing: Drawing;
  workdays: readonly number[];
  /** The present instant, for the line across today. */
  now: string;
}

/** A week: above what lasts whole days, below each interview at its hour by the viewer's clock. */
export function WeekView({ monday, entries, drawing, workdays, now }: Props) {
  const { place, today, zone } = drawing;
  const interviews = entries.filter(({ kind }) => kind === "interview");
  const week = placeWeek(
    monday,
    entries.filter(({ kind }) => kind !== "interview"),
    mostLanes,
  );
  const hours = placeHours(monday, interviews, zone);
  const shown = { "--first": hours.first, "--hours": hours.last - hours.first } as CSSProperties;
  return (
    <Panel aria-label={say.week}>
      <div className="cal-hours-head">
        <span />
        {week.days.map((day) => (
          <Link
            key={day}
            href={calendarHref({ view: "agenda", date: day })}
            className="cal-day-head"
            data-day={day}
            data-chosen={day === place.date || undefined}
            aria-current={day === today ? "date" : undefined}
            draggable={false}
          >
            <span aria-hidden>{weekdayName(day, "short")}</span>
            <b aria-hidden>{Number(day.slice(8))}</b>
            <VisuallyHidden>{longDay(day, today)}</VisuallyHidden>
          </Link>
        ))}
      </div>
      <section className="cal-band" aria-label={say.wholeDays}>
        <div className="cal-week" style={{ "--lanes": Math.max(1, week.lanes) } as CSSProperties}>
          {week.days.map((day, index) => (
            <div
              key={day}
              className="cal-day"
              style={{ "--column": index + 1 } as CSSProperties}
              data-drop-day={day}
              data-rest={workdays.includes(index + 1) ? undefined : true}
            />
          ))}
          <WeekBars week={week} drawing={drawing} />
        </div>
      </section>
      <section className="cal-hours" style={shown} aria-label={say.hours}>
        <div className="cal-clock" aria-hidden>
          {wholeHours(hours).map((hour) => (
            <span key={hour} style={{ "--hour": hour - hours.first } as CSSProperties}>
              {`${String(hour).padStart(2, "0")}:00`}
            </span>
          ))}
        </div>
        {hours.days.map(({ day, timed }, index) => (
          <ul
            key={day}
            className="cal-hours-day"
            aria-label={longDay(day, today)}
            data-drop-day={day}
            data-hours
            data-rest={workdays.includes(index + 1) ? undefined : true}
          >
            {day === today && (
              <li aria-hidden className="cal-now" style={{ "--at": minuteOf(now, zone) } as CSSProperties} />
            )}
            {timed.map((one) => (
              <HourEntry key={one.entry.id} timed={one} drawing={drawing} />
            ))}
          </ul>
        ))}
      </section>
    </Panel>
  );
}

function wholeHours({ first, last }: Hours): number[] {
  return Array.from({ length: last - first }, (_, hour) => first + hour);
}

function HourEntry({
  timed: { entry, from, to, column, columns },
  drawing,
}: {
  timed: Timed;
  drawing: Drawing;
}) {
  const { place, zone, overlaps } = drawing;
  if (!entry.at) return null;
  const [starts, ends] = [clockTime(entry.at.instant, zone), clockTime(entry.at.ends, zone)];
  const there = thereWords(entry, zone);
  const clash = overlapWords(entry, overlaps, zone);
  const placing = { "--at": from, "--length": to - from, "--column": column, "--columns": columns };
  return (
    <li className="cal-hour" style={placing as CSSProperties}>
      <Link
        href={entryHref(entry, place)}
        className={`cal-hour-link c-${entry.family}`}
        data-look={entry.look}
        data-clash={clash ? true : undefined}
        title={[entry.title, there, clash].filter(Boolean).join(" · ")}
        {...moving(entry)}
      >
        <span className="block truncate font-title">
          <Name>{entry.story.employer.name}</Name>
        </span>
        <time dateTime={entry.at.instant}>
          <span aria-hidden>{`${starts}–${ends}`}</span>
          <VisuallyHidden>{say.between(starts, ends)}</VisuallyHidden>
        </time>
        {there && <span className="block">{there}</span>}
        {clash && <span className="block font-label">{clash}</span>}
      </Link>
    </li>
  );
}
