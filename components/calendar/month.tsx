import Link from "next/link";
import type { CSSProperties } from "react";
import { Name } from "@/components/ui/name";
import { Panel } from "@/components/ui/panel";
import { StateGlyph } from "@/components/ui/state";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Entry } from "@/lib/calendar/entry";
import type { Weeks } from "@/lib/calendar/range";
import { type Placed, placeWeek, type Week } from "@/lib/calendar/week";
import { clockTime, longDay, shortDay, weekdayName } from "@/lib/days/words";
import { words } from "@/lib/words";
import { calendarHref, entryHref, type Place } from "./place";

const say = words.calendar;
const mostLanes = 6;

interface Props {
  weeks: Weeks;
  entries: readonly Entry[];
  place: Place;
  today: string;
  zone: string;
  workdays: readonly number[];
}

/** A month in whole weeks, its windows as bars. */
export function Month({ weeks, entries, place, today, zone, workdays }: Props) {
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
        return <WeekRow key={monday} {...{ week, place, today, zone, workdays }} />;
      })}
    </Panel>
  );
}

interface WeekProps extends Pick<Props, "place" | "today" | "zone" | "workdays"> {
  week: Week;
}

function WeekRow({ week, place, today, zone, workdays }: WeekProps) {
  const lanes = { "--lanes": Math.max(4, week.lanes) } as CSSProperties;
  return (
    <div className="cal-week" style={lanes}>
      {week.days.map((day, index) => (
        <div
          key={day}
          className="cal-day"
          style={{ "--column": index + 1 } as CSSProperties}
          data-rest={workdays.includes(index + 1) ? undefined : true}
          data-outside={day.slice(0, 7) === place.date.slice(0, 7) ? undefined : true}
        >
          <Link
            href={calendarHref({ view: "agenda", date: day })}
            className={day === today ? todayMark : dayMark}
          >
            <span aria-hidden>{Number(day.slice(8))}</span>
            <VisuallyHidden>{longDay(day, today)}</VisuallyHidden>
          </Link>
        </div>
      ))}
      {week.placed.map((placed) => (
        <Bar key={placed.entry.id} placed={placed} place={place} today={today} zone={zone} />
      ))}
      {week.days.map((day, index) => {
        const more = week.hidden[index] ?? 0;
        return more === 0 ? null : (
          <Link
            key={day}
            href={calendarHref({ view: "agenda", date: day })}
            className="cal-more hover:underline"
            style={{ "--column": index + 1 } as CSSProperties}
            aria-label={say.moreOn(more, longDay(day, today))}
          >
            {say.more(more)}
          </Link>
        );
      })}
    </div>
  );
}

const dayMark = "font-label hover:underline";
const todayMark =
  "-ms-1.5 -mt-0.5 inline-grid h-5.5 min-w-5.5 place-items-center rounded-full bg-text px-1 font-title text-page";

function Bar({ placed, place, today, zone }: { placed: Placed; place: Place; today: string; zone: string }) {
  const { entry, from, to, lane, comesFrom, goesOn } = placed;
  const point = entry.kind !== "window";
  const at = entry.at && clockTime(entry.at.instant, zone);
  const placing = { "--from": from, "--to": to + 1, "--lane": lane } as CSSProperties;
  const spoken = say.name(entry.title, shortDay(entry.from, today), shortDay(entry.to, today));
  return (
    <Link
      href={entryHref(entry, place)}
      scroll={entry.kind !== "window"}
      className={`cal-bar c-${entry.family}`}
      style={placing}
      data-look={entry.look}
      data-point={point || undefined}
      data-comes-from={comesFrom || undefined}
      data-goes-on={goesOn || undefined}
      aria-label={at ? `${at}, ${spoken}` : spoken}
      title={entry.title}
    >
      {point && <StateGlyph state={entry.family} />}
      {at && entry.at && <time dateTime={entry.at.instant}>{at}</time>}
      <span>
        <Name>{entry.kind === "interview" ? entry.story.employer.name : entry.title}</Name>
      </span>
    </Link>
  );
}

/** What the bars' looks mean. */
export function MonthKey() {
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-13 text-text-2" aria-hidden>
      {(["open", "later", "projected"] as const).map((look) => (
        <span key={look} className="inline-flex items-center gap-2">
          <i className="cal-bar cal-swatch c-checking-in" data-look={look} />
          {say.key[look]}
        </span>
      ))}
    </p>
  );
}
