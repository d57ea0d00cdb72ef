import { MessageSquareCheck } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { StateGlyph } from "@/components/ui/state";
import { dayOf } from "@/lib/days/day";
import { clockTime, shortDay, zoneCity } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { draftHref } from "@/lib/steps/links";
import { nameOf } from "@/lib/steps/names";
import { lastDay, stepTitle } from "@/lib/steps/words";
import type { ComingUp } from "@/lib/today/coming-up";
import { familyOf } from "@/lib/today/view";
import { words } from "@/lib/words";

const say = words.today.soon;

interface Props {
  items: readonly ComingUp[];
  zone: string;
  now: Instant;
}

/** The next seven days. Interviews stand out; what opens later is quiet. */
export function ComingUpList({ items, zone, now }: Props) {
  if (items.length === 0) return <p className="text-14 text-text-2">{say.nothing}</p>;
  const today = dayOf(now, zone);
  return (
    <Rows ordered>
      {items.map((item) =>
        item.kind === "interview" ? (
          <InterviewRow key={item.interview.id} item={item} zone={zone} today={today} />
        ) : (
          <StepRow key={`${item.story.id} ${item.step.id}`} item={item} zone={zone} today={today} />
        ),
      )}
    </Rows>
  );
}

interface RowProps<Kind extends ComingUp["kind"]> {
  item: Extract<ComingUp, { kind: Kind }>;
  zone: string;
  today: PlainDate;
}

function Day({ day, today }: { day: PlainDate; today: PlainDate }) {
  return <time dateTime={day}>{shortDay(day, today)}</time>;
}

function InterviewRow({ item, zone, today }: RowProps<"interview">) {
  const { interview, story } = item;
  const here = clockTime(interview.startsAt, zone);
  const there = clockTime(interview.startsAt, interview.timeZone);
  return (
    <Row
      lead={<Day day={item.day} today={today} />}
      mark={<StateGlyph state="preparing" />}
      end={
        <time dateTime={interview.startsAt}>
          {here === there ? here : `${here}, ${words.days.in(there, zoneCity(interview.timeZone))}`}
        </time>
      }
    >
      <Link href={`/applications/${story.id}`} className="font-title hover:underline">
        <Name>{say.interview(story.employer.name)}</Name>
      </Link>{" "}
      <span className="text-text-2">{words.steps.format[interview.format]}</span>
    </Row>
  );
}

function StepRow({ item, zone, today }: RowProps<"step">) {
  const { story, plan, step } = item;
  const last = lastDay(step, zone);
  const quiet = step.kind === "brief-reference";
  const mark = quiet ? <Icon of={MessageSquareCheck} /> : <StateGlyph state={familyOf(step)} />;
  const href = step.status === "upcoming" ? `/applications/${story.id}` : draftHref(step, story);
  return (
    <Row
      lead={<Day day={item.day} today={today} />}
      mark={mark}
      end={<time dateTime={last}>{last === today ? say.lastDay : say.until(shortDay(last, today))}</time>}
    >
      <Link href={href} className="font-label hover:underline">
        <Name>{stepTitle(step, plan, nameOf(step, story))}</Name>
      </Link>{" "}
      <span className="text-text-2">
        <Name>{story.employer.name}</Name>
        {step.optional && ` · ${say.ifYouLike}`}
      </span>
    </Row>
  );
}
