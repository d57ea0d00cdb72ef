import "./calendar.css";
import { TriangleAlert } from "lucide";
import type { CSSProperties } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import type { Entry } from "@/lib/calendar/entry";
import type { Placed, Week } from "@/lib/calendar/week";
import { clockTime, longDay, shortDay } from "@/lib/days/words";
import { words } from "@/lib/words";
import { moving } from "./movable";
import { calendarHref, entryHref, type Place } from "./place";
import { overlapWords, thereWords } from "./said";

const say = words.calendar;

/** What every view of the calendar is drawn with. */
export interface Drawing {
  place: Place;
  today: string;
  zone: string;
  overlaps: ReadonlyMap<Entry, readonly Entry[]>;
}

/** The bars of a week in their lanes, and below them how many there was no room for. */
export function WeekBars({ week, drawing }: { week: Week; drawing: Drawing }) {
  const { today } = drawing;
  return (
    <>
      {week.placed.map((placed) => (
        <Bar key={placed.entry.id} placed={placed} drawing={drawing} />
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
            draggable={false}
          >
            {say.more(more)}
          </Link>
        );
      })}
    </>
  );
}

function Bar({ placed, drawing }: { placed: Placed; drawing: Drawing }) {
  const { entry, from, to, lane, comesFrom, goesOn } = placed;
  const { place, today, zone, overlaps } = drawing;
  const point = entry.kind !== "window";
  const at = entry.at && clockTime(entry.at.instant, zone);
  const there = thereWords(entry, zone);
  const clash = overlapWords(entry, overlaps, zone);
  const spoken = say.name(entry.title, shortDay(entry.from, today), shortDay(entry.to, today));
  return (
    <Link
      href={entryHref(entry, place)}
      scroll={entry.kind !== "window"}
      className={`cal-bar c-${entry.family}`}
      style={{ "--from": from, "--to": to + 1, "--lane": lane } as CSSProperties}
      data-look={entry.look}
      data-point={point || undefined}
      data-comes-from={comesFrom || undefined}
      data-goes-on={goesOn || undefined}
      aria-label={[at, spoken, there, clash].filter(Boolean).join(", ")}
      title={[entry.title, there, clash].filter(Boolean).join(" · ")}
      {...moving(entry)}
    >
      {point &&
        (clash ? <Icon of={TriangleAlert} className="cal-clash" /> : <StateGlyph state={entry.family} />)}
      {at && entry.at && <time dateTime={entry.at.instant}>{at}</time>}
      <span>
        <Name>{entry.kind === "interview" ? entry.story.employer.name : entry.title}</Name>
        {there && <span className="font-normal text-text-2">, {there}</span>}
      </span>
    </Link>
  );
}
