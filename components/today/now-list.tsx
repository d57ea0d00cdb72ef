import { SetAsideMenu } from "@/components/reminders/set-aside-menu";
import { Button } from "@/components/ui/button";
import { Name } from "@/components/ui/name";
import { Panel } from "@/components/ui/panel";
import { StateGlyph } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { Why } from "@/components/ui/why";
import type { Instant } from "@/lib/policy/types";
import { draftHref, unblockHref } from "@/lib/steps/links";
import { nameOf } from "@/lib/steps/names";
import { dueWords, stepTitle, whyOf } from "@/lib/steps/words";
import type { NowStep } from "@/lib/today/now";
import { aboutStep, familyOf } from "@/lib/today/view";
import { words } from "@/lib/words";

const say = words.today;

interface Props {
  steps: readonly NowStep[];
  /** How the first one's draft begins. */
  opening: string;
  /** Where one comes back to from adding an address. */
  from: string;
  zone: string;
  now: Instant;
}

/** What there is to do, most urgent first; the first shows how its draft begins. */
export function NowList({ steps, opening, from, zone, now }: Props) {
  return (
    <Panel aria-labelledby="now">
      <h2 id="now" className="sr-only">
        {say.heading.now}
      </h2>
      <ol data-rows className="divide-y divide-line">
        {steps.map((item, index) => (
          <NowRow
            key={`${item.story.id} ${item.step.id}`}
            item={item}
            opening={index === 0 && item.step.status !== "blocked" ? opening : null}
            from={from}
            zone={zone}
            now={now}
          />
        ))}
      </ol>
    </Panel>
  );
}

interface RowProps {
  item: NowStep;
  opening: string | null;
  from: string;
  zone: string;
  now: Instant;
}

function NowRow({ item, opening, from, zone, now }: RowProps) {
  const { story, plan, step } = item;
  const lead = opening !== null;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto_auto] gap-x-3 gap-y-2 px-4 py-4 phone:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span className="pt-1">
        <StateGlyph state={familyOf(step)} />
      </span>
      <div>
        <p className={`font-title ${lead ? "text-17" : "text-15"}`}>
          <Name>{stepTitle(step, plan, nameOf(step, story))}</Name>
        </p>
        <p className="text-13 text-text-2">
          <Name>{story.employer.name}</Name> · {aboutStep(item, zone, now)}
        </p>
      </div>
      <div className="flex items-center gap-4 self-center phone:col-span-2 phone:col-start-2 phone:justify-between">
        <When at={step.due} due={familyOf(step)}>
          {dueWords(step, zone, now)}
        </When>
        {!lead && <StepButton item={item} from={from} />}
      </div>
      <span className="self-center phone:col-start-3 phone:row-start-1 phone:self-start">
        <SetAsideMenu
          applicationId={story.id}
          stepId={step.id}
          title={stepTitle(step, plan, nameOf(step, story))}
          aside={step.id in story.setAside}
          from={from}
        />
      </span>
      {opening !== null && <Lead item={item} opening={opening} />}
    </li>
  );
}

function StepButton({ item: { story, step }, from }: { item: NowStep; from: string }) {
  if (step.status === "blocked") {
    return (
      <Button size="small" href={unblockHref(step, story, from)}>
        {step.contactId ? say.addAddress : say.addSomebody}
      </Button>
    );
  }
  return (
    <Button size="small" href={draftHref(step, story)}>
      {step.medium === "phone" ? say.prepareCall : say.openDraft}
    </Button>
  );
}

function Lead({ item: { story, step }, opening }: { item: NowStep; opening: string }) {
  return (
    <div className="col-span-full ps-7 phone:ps-0">
      <blockquote
        className={`c-${familyOf(step)} mb-4 border-s-2 border-(--c-line) ps-4 font-serif text-17`}
        lang="en"
        dir="auto"
      >
        {opening}
      </blockquote>
      <div className="flex flex-wrap items-center gap-3 phone:[&>a]:flex-1">
        <Button variant="first" href={draftHref(step, story)}>
          {step.medium === "phone" ? say.prepareCall : say.openDraft}
        </Button>
        <Button href={`/applications/${story.id}`}>{say.seeStory}</Button>
        <span className="md:ms-auto phone:basis-full">
          <Why lead={words.steps.whyNow} reasons={whyOf(step.because)} />
        </span>
      </div>
    </div>
  );
}
