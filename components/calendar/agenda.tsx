import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import type { Entry } from "@/lib/calendar/entry";
import { clockTime, longDay, shortDay, weekdayName, zoneCity } from "@/lib/days/words";
import { words } from "@/lib/words";
import { entryHref, type Place } from "./place";

const say = words.calendar;

interface Props {
  /** In order. What began before `first` stands on that day. */
  entries: readonly Entry[];
  first: string;
  place: Place;
  today: string;
  zone: string;
}

/** Day by day, only the days on which something is. */
export function Agenda({ entries, first, place, today, zone }: Props) {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = entry.from < first ? first : entry.from;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  if (days.size === 0) return <Empty line={say.empty.line}>{say.empty.text}</Empty>;
  return (
    <ol>
      {[...days].map(([day, list]) => (
        <li key={day} className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-3 border-t border-line py-3">
          <h2 className="text-12 font-label text-text-3">
            <time dateTime={day}>
              <span className="sr-only">{longDay(day, today)}</span>
              <span aria-hidden>{weekdayName(day, "short")}</span>
              <span aria-hidden className={day === today ? todayNumber : number}>
                {Number(day.slice(8))}
              </span>
            </time>
          </h2>
          <ul className="grid gap-1">
            {list.map((entry) => (
              <AgendaRow key={entry.id} entry={entry} place={place} today={today} zone={zone} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

const number = "block text-20 text-text";
const todayNumber =
  "-ms-1 mt-0.5 grid size-8 place-items-center rounded-full bg-text text-15 font-title text-page";

function AgendaRow({ entry, place, today, zone }: { entry: Entry } & Omit<Props, "entries" | "first">) {
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1 text-14 phone:grid-cols-[1rem_minmax(0,1fr)] coarse:py-2">
      <span className="translate-y-0.5">
        <StateGlyph state={entry.family} />
      </span>
      <Link
        href={entryHref(entry, place)}
        className={`hover:underline ${entry.kind === "interview" ? "font-title" : "font-label"} ${entry.look === "done" ? "text-text-2" : ""}`}
      >
        <Name>{entry.title}</Name>
      </Link>
      <span className="text-13 text-text-2 phone:col-start-2">
        {entry.at ? timeOf(entry.at, zone) : untilOf(entry, today)}
      </span>
    </li>
  );
}

function timeOf(at: NonNullable<Entry["at"]>, zone: string): string {
  const here = clockTime(at.instant, zone);
  const there = clockTime(at.instant, at.zone);
  return here === there ? here : `${here}, ${words.days.in(there, zoneCity(at.zone))}`;
}

function untilOf(entry: Entry, today: string): string {
  return entry.from === entry.to ? "" : say.until(shortDay(entry.to, today));
}
