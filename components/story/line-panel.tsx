import { Timeline } from "@/components/timeline/timeline";
import { Panel } from "@/components/ui/panel";
import type { WholeStory } from "@/lib/applications/story";
import type { OwnPlaybook } from "@/lib/playbooks/own";
import type { PlainDate } from "@/lib/policy/types";
import { promiseDays } from "@/lib/story/promise-days";
import type { TimelineView } from "@/lib/story/timeline";
import type { WhatIf } from "@/lib/story/what-if";
import { words } from "@/lib/words";
import { PromiseHandle } from "./promise-handle";
import { WhatIfForm, whatIfForm } from "./what-if-form";

interface Props {
  story: WholeStory;
  line: TimelineView;
  /** What can be supposed; absent once all is over: nothing can be moved any more. */
  suppose?: { whatIf: WhatIf; own: readonly OwnPlaybook[]; today: PlainDate };
}

/** The application's time to scale, and beneath it what could be supposed. */
export function LinePanel({ story, line, suppose }: Props) {
  const { story: inWords, ...drawn } = line;
  const promised = suppose?.whatIf.promised;
  const hold = promised && promiseDays(promised, line, suppose.today);
  const handle = hold && (
    <PromiseHandle
      {...hold}
      length={line.days}
      label={words.application.whatIf.moveDate}
      form={whatIfForm}
      field="promised"
    />
  );
  return (
    <Panel aria-label={words.application.line.heading}>
      <div className="px-5 pt-5 pb-4 phone:px-4">
        <Timeline {...drawn} story={inWords} handles={handle ? { promise: handle } : undefined} />
      </div>
      {suppose && <WhatIfForm story={story} whatIf={suppose.whatIf} own={suppose.own} />}
    </Panel>
  );
}
