import "./calendar.css";
import { TriangleAlert } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import type { Entry } from "@/lib/calendar/entry";
import { clockTime, shortDay } from "@/lib/days/words";
import { words } from "@/lib/words";
import type { Drawing } from "./bars";
import { entryHref } from "./place";
import { overlapWords } from "./said";

const say = words.calendar;
const mostNamed = 6;

/** Which interviews ahead take the same time, of all searches; nothing where none do. */
export function OverlapNote({ entries, drawing }: { entries: readonly Entry[]; drawing: Drawing }) {
  const { overlaps, place, today, zone } = drawing;
  const clashing = entries.filter((entry) => overlaps.has(entry));
  if (clashing.length === 0) return null;
  return (
    <section
      className="mb-4 rounded-2 border border-line bg-inset px-4 py-3 text-14"
      aria-labelledby="overlaps"
    >
      <h2 id="overlaps" className="flex items-center gap-2 font-title">
        <Icon of={TriangleAlert} className="cal-clash" />
        {say.overlapsHead(clashing.length)}
      </h2>
      <ul className="mt-1 grid gap-0.5">
        {clashing.slice(0, mostNamed).map((entry) => (
          <li key={entry.id}>
            <Link href={entryHref(entry, place)} className="link">
              <Name>{entry.story.employer.name}</Name>
            </Link>
            <span className="text-text-2">
              {`, ${shortDay(entry.from, today)}, ${entry.at ? clockTime(entry.at.instant, zone) : ""}. ${overlapWords(entry, overlaps, zone)}.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
