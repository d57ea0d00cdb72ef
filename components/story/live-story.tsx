import { BeforeLeaving } from "@/components/interview-form/before-leaving";
import { ReferenceChecklist } from "@/components/people/reference-checklist";
import { planned } from "@/lib/applications/planned";
import type { WholeStory } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import type { OwnPlaybook } from "@/lib/playbooks/own";
import type { Instant } from "@/lib/policy/types";
import { otherGuides } from "@/lib/story/guides";
import { interviewRows, interviewToAskAbout } from "@/lib/story/interviews";
import { logOf } from "@/lib/story/log";
import { messagesOf } from "@/lib/story/messages";
import { stepsView } from "@/lib/story/next";
import { isReopened } from "@/lib/story/reopened";
import type { ApplicationAddress } from "@/lib/story/schema";
import { timelineOf } from "@/lib/story/timeline";
import { whatIf } from "@/lib/story/what-if";
import { Interviews } from "./interviews";
import { LinePanel } from "./line-panel";
import { Log } from "./log";
import { Messages } from "./messages";
import { NextPanel } from "./next-panel";
import { Notes } from "./notes";
import { OutcomeForm } from "./outcome-form";
import { People } from "./people";
import { Post } from "./post";
import { OpenSteps, OtherSteps } from "./step-rows";
import { StoryHead } from "./story-head";

interface Props {
  story: WholeStory;
  /** All who vouch for the viewer. */
  references: readonly { id: string; fullName: string; relation: string }[];
  /** The user's own playbooks. */
  own: readonly OwnPlaybook[];
  address: ApplicationAddress;
  now: Instant;
}

/** The page of an application that is live: what is next, its time to scale, what happened, and who is in it. */
export function LiveStory({ story, references, own, address, now }: Props) {
  const told = planned(story, now);
  const { plan } = told;
  const steps = stepsView(told, now);
  const supposed = whatIf(story, address, own, now);
  const line = timelineOf(supposed.told, now);
  const asked = interviewToAskAbout(story, now);
  const today = dayOf(now, story.timeZone);
  return (
    <>
      <StoryHead story={story} plan={plan} />
      <div className="grid gap-4">
        {address.end && <OutcomeForm applicationId={story.id} today={today} />}
        <div className="print:hidden">
          <NextPanel
            next={steps.next}
            state={plan.state}
            applicationId={story.id}
            guides={otherGuides(told, now)}
            reopened={isReopened(told, now)}
          />
        </div>
        {line && <LinePanel story={story} line={line} suppose={{ whatIf: supposed, own, today }} />}
      </div>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)_18rem] gap-x-10 gap-y-8 max-lg:grid-cols-1 print:grid-cols-1">
        <div className="grid content-start gap-8">
          <div className="contents print:hidden">
            <OpenSteps steps={steps.open} applicationId={story.id} />
          </div>
          <Log entries={logOf(story, now)} />
          <div className="contents print:hidden">
            <Interviews applicationId={story.id} rows={interviewRows(story, now)} />
            <OtherSteps later={steps.later} past={steps.past} />
          </div>
        </div>
        <aside className="grid content-start gap-8 print:hidden">
          <People story={story} />
          <ReferenceChecklist application={story} all={references} now={now} />
          {asked && <BeforeLeaving interview={asked} people={story.people} now={now} />}
          <Messages rows={messagesOf(story, plan, now)} />
          <Notes applicationId={story.id} notes={story.notes} />
          <Post story={story} now={now} />
        </aside>
      </div>
    </>
  );
}
