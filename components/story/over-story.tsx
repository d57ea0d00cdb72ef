import { Disclosure } from "@/components/ui/disclosure";
import { planned } from "@/lib/applications/planned";
import type { WholeStory } from "@/lib/applications/story";
import type { Instant } from "@/lib/policy/types";
import type { Ending } from "@/lib/story/ending";
import { interviewRows } from "@/lib/story/interviews";
import { logOf } from "@/lib/story/log";
import { messagesOf } from "@/lib/story/messages";
import { stepsView } from "@/lib/story/next";
import type { RestOfSearch } from "@/lib/story/page";
import { timelineOf } from "@/lib/story/timeline";
import { words } from "@/lib/words";
import { EndingView } from "./ending";
import { HeadMenu } from "./head-menu";
import { Interviews } from "./interviews";
import { LinePanel } from "./line-panel";
import { Log } from "./log";
import { Messages } from "./messages";
import { NextPanel } from "./next-panel";
import { People } from "./people";
import { Post } from "./post";

interface Props {
  story: WholeStory;
  ending: Ending;
  rest: RestOfSearch;
  now: Instant;
}

/** The page of an application that is over: its ending, and folded beneath it all there was. */
export function OverStory({ story, ending, rest, now }: Props) {
  const told = planned(story, now);
  const { next } = stepsView(told, now);
  const line = timelineOf(told, now);
  return (
    <div className="grid gap-8">
      {/* An offer may have come with a question, which is still owed its answer. */}
      {next.kind === "step" && (
        <NextPanel next={next} state={told.plan.state} applicationId={story.id} guides={null} />
      )}
      <EndingView story={story} ending={ending} rest={rest} owed={next.kind === "step"} />
      <div className="mx-auto w-full max-w-156 border-t border-line pt-3">
        <Disclosure summary={words.application.ending.story}>
          <div className="grid gap-8">
            <div className="flex justify-end">
              <HeadMenu id={story.id} over />
            </div>
            {line && <LinePanel story={story} line={line} />}
            <Log entries={logOf(story, now)} />
            <Interviews applicationId={story.id} rows={interviewRows(story, now)} />
            <People story={story} />
            <Messages rows={messagesOf(story, told.plan, now)} />
            <Post story={story} now={now} />
          </div>
        </Disclosure>
      </div>
    </div>
  );
}
