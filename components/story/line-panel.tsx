import { Timeline } from "@/components/timeline/timeline";
import { Panel } from "@/components/ui/panel";
import type { WholeStory } from "@/lib/applications/story";
import type { TimelineView } from "@/lib/story/timeline";
import type { WhatIf } from "@/lib/story/what-if";
import { words } from "@/lib/words";
import { WhatIfForm } from "./what-if-form";

interface Props {
  story: WholeStory;
  line: TimelineView;
  /** Absent once all is over: nothing can be moved any more. */
  whatIf?: WhatIf;
}

/** The application's time to scale, and beneath it what could be supposed. */
export function LinePanel({ story, line, whatIf }: Props) {
  const { story: inWords, ...drawn } = line;
  return (
    <Panel aria-label={words.application.line.heading}>
      <div className="px-5 pt-5 pb-4 phone:px-4">
        <Timeline {...drawn} story={inWords} />
      </div>
      {whatIf && <WhatIfForm story={story} whatIf={whatIf} />}
    </Panel>
  );
}
