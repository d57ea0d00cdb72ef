import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { SectionHead } from "@/components/ui/section-head";
import { StateGlyph, type StateName } from "@/components/ui/state";
import type { Story } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import type { TodayView } from "@/lib/today/view";
import { words } from "@/lib/words";

const say = words.today;

/** Who has the ball, and until when. */
export function Resting({ view, all }: { view: Pick<TodayView, "resting" | "restingMore">; all: string }) {
  return (
    <section aria-labelledby="resting">
      <SectionHead id="resting">{say.heading.resting}</SectionHead>
      {view.resting.length === 0 && <p className="text-13 text-text-2">{say.resting.none}</p>}
      <ul className="grid gap-3">
        {view.resting.map(({ story, line }) => (
          <SideLine key={story.id} state="waiting" story={story}>
            {line}
          </SideLine>
        ))}
      </ul>
      {view.restingMore > 0 && (
        <Link href={all} className="mt-3 inline-block text-13 text-text-3 hover:text-text">
          {say.resting.more(view.restingMore)}
        </Link>
      )}
    </section>
  );
}

/** What was let go this week, kindly. Nothing at all where nothing was. */
export function LetGo({ stories, zone, now }: { stories: readonly Story[]; zone: string; now: Instant }) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="let-go">
      <SectionHead id="let-go">{say.heading.letGo}</SectionHead>
      <ul className="grid gap-3">
        {stories.map((story) => (
          <SideLine key={story.id} state="let-go" story={story}>
            {letGoLine(story, zone, now)}
          </SideLine>
        ))}
      </ul>
    </section>
  );
}

function letGoLine(story: Story, zone: string, now: Instant): string {
  const day = shortDay(dayOf(story.overAt ?? now, zone), dayOf(now, zone));
  return say.letGo.wrote(day, story.touches.filter(({ direction }) => direction === "sent").length);
}

function SideLine({ state, story, children }: { state: StateName; story: Story; children: ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <span className="pt-0.75">
        <StateGlyph state={state} />
      </span>
      <span className="min-w-0">
        <Link href={`/applications/${story.id}`} className="text-14 font-label hover:underline">
          <Name>{story.employer.name}</Name>
        </Link>
        <span className="block text-13 text-text-2">{children}</span>
      </span>
    </li>
  );
}

/** One line on the search itself. */
export function Health({ lines }: { lines: readonly string[] }) {
  return (
    <section aria-labelledby="search">
      <SectionHead id="search">{say.heading.search}</SectionHead>
      <p className="font-serif text-15 text-text-2">{lines.join(" ")}</p>
    </section>
  );
}
