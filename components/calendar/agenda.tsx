import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import type { Entry } from "@/lib/calendar/entry";
import { clockTime, longDay, monthWord, shortDay, weekdayName } from "@/lib/days/words";
import { words } from "@/lib/words";
import type { Drawing } from "./bars";
import { calendarHref, entryHref } from "./place";
import { overlapWords, thereWords } from "./said";

const say = words.calendar;
const mostAtOnce = 100;

interface Props {
  /** In order. What began before `first` stands on that day. */
  entries: readonly Entry[];
  first: string;
  drawing: Drawing;
}

/** Day by day, only the days on which something is; where that is very much, whole days of it and the way on. */
export function Agenda({ entries, first, drawing }: Props) {
  const { place, today } = drawing;
  const days = byDay(entries, first);
  if (days.length === 0) return <Empty line={say.empty.line}>{say.empty.text}</Empty>;
  const shown = atOnce(days);
  const next = days[shown.length];
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
          <Link href={calendarHref({ ...place, date: next[0] })} className="link">
            {say.goOn(longDay(next[0], today))}
          </Link>
        </p>
      )}
    </>
  );
}

const sameMonth = (one: string, other: string) => one.slice(0, 7) === other.slice(0, 7);

type Day = [day: string, entries: Entry[]];

function byDay(entries: readonly Entry[], first: string): Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = entry.from < first ? first : entry.from;
    const list = days.get(day);
    if (list) list.push(entry);
    else days.set(day, [entry]);
  }
  return [...days];
}

/** The first days that together hold at most a hundred entries, but one at least. */
function atOnce(days: readonly Day[]): Day[] {
  let held = 0;
  const end = days.findIndex(([, list], index) => {
    held += list.length;
    return index > 0 && held > mostAtOnce;
  });
  return end === -1 ? [...days] : days.slice(0, end);
}

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
