import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import { stretchOf } from "@/lib/calendar/agenda";
import type { Entry } from "@/lib/calendar/entry";
import { clockTime, longDay, monthWord, shortDay, weekdayName } from "@/lib/days/words";
import { words } from "@/lib/words";
import type { Drawing } from "./bars";
import { calendarHref, entryHref } from "./place";
import { overlapWords, thereWords } from "./said";

const say = words.calendar;
const most = { alone: 100, belowAnother: 40 };

interface Props {
  /** In order. What began before `first` stands on that day. */
  entries: readonly Entry[];
  first: string;
  drawing: Drawing;
}

/**
 * Day by day, only the days on which something is; where that is very much, the first of it and the way on. Below a month
 * or a week, where only a phone shows it, it is the beginning of one.
 */
export function Agenda({ entries, first, drawing }: Props) {
  const { place, today } = drawing;
  const atOnce = place.view === "agenda" ? most.alone : most.belowAnother;
  const { days: shown, next } = stretchOf(entries, { first, past: place.past ?? 0 }, atOnce);
  if (shown.length === 0) return <Empty line={say.empty.line}>{say.empty.text}</Empty>;
  return (
    <>
      <ol>
        {shown.map(([day, list], index) => (
          <li key={day} className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-3 border-t border-line py-3">
            <h2 className="text-12 font-label text-text-3">
              <time dateTime={day}>
                <span className="sr-only">{longDay(day, today)}</span>
                <span aria-hidden>{weekdayName(day, "short")}</span>
                <span aria-hidden className={day === today ? todayNumber : number}>
                  {Number(day.slice(8))}
                </span>
                {!sameMonth(day, shown[index - 1]?.[0] ?? place.date) && (
                  <span aria-hidden>{monthWord(day)}</span>
                )}
              </time>
            </h2>
            <ul className="grid gap-1">
              {list.map((entry) => (
                <AgendaRow key={entry.id} entry={entry} drawing={drawing} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {next && (
        <p className="border-t border-line py-3 text-14">
          <Link href={calendarHref({ view: "agenda", date: next.day, past: next.past })} className="link">
            {next.left > 0
              ? say.moreOn(next.left, longDay(next.day, today))
              : say.goOn(longDay(next.day, today))}
          </Link>
        </p>
      )}
    </>
  );
}

const sameMonth = (one: string, other: string) => one.slice(0, 7) === other.slice(0, 7);

const number = "block text-20 text-text";
const todayNumber =
  "-ms-1 mt-0.5 grid size-8 place-items-center rounded-full bg-text text-15 font-title text-page";

function AgendaRow({ entry, drawing }: { entry: Entry; drawing: Drawing }) {
  const { place, today, zone, overlaps } = drawing;
  const clash = overlapWords(entry, overlaps, zone);
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
        {entry.at
          ? [clockTime(entry.at.instant, zone), thereWords(entry, zone)].filter(Boolean).join(", ")
          : untilOf(entry, today)}
      </span>
      {clash && <span className="col-start-2 text-13 font-label text-text-2">{clash}</span>}
    </li>
  );
}

function untilOf(entry: Entry, today: string): string {
  return entry.from === entry.to ? "" : say.until(shortDay(entry.to, today));
}
