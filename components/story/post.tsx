import { Disclosure } from "@/components/ui/disclosure";
import { Name } from "@/components/ui/name";
import { SectionHead } from "@/components/ui/section-head";
import type { WholeStory } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.application.post;

/** What is known of the post, and its advertisement, kept because advertisements vanish. */
export function Post({ story, now }: { story: WholeStory; now: Instant }) {
  const applied = story.appliedOn && shortDay(story.appliedOn, dayOf(now, story.timeZone));
  const facts = [
    [say.salary, story.salary],
    [say.applied, applied],
    [say.source, story.source],
    [say.cv, story.cvSent],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  if (facts.length === 0 && !story.jobUrl && !story.advertisement) return null;
  return (
    <section aria-labelledby="post">
      <SectionHead id="post">{say.heading}</SectionHead>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-14">
        {facts.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-text-3">{term}</dt>
            <dd>
              <Name>{value}</Name>
            </dd>
          </div>
        ))}
      </dl>
      {story.jobUrl && (
        <p className="mt-2 text-14">
          <a href={story.jobUrl} className="link" rel="noreferrer" target="_blank">
            {say.link}
          </a>
        </p>
      )}
      {story.advertisement && (
        <Disclosure summary={say.text}>
          <p dir="auto" className="max-h-120 overflow-y-auto whitespace-pre-wrap text-14 text-text-2">
            {story.advertisement}
          </p>
        </Disclosure>
      )}
    </section>
  );
}
