import { SetAsideMenu } from "@/components/reminders/set-aside-menu";
import { Button } from "@/components/ui/button";
import { Name } from "@/components/ui/name";
import { Panel } from "@/components/ui/panel";
import { StateGlyph } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { Why } from "@/components/ui/why";
import type { State } from "@/lib/policy/types";
import type { NextView } from "@/lib/story/next";
import type { StepView } from "@/lib/story/step-view";
import { words } from "@/lib/words";
import { MarkForm } from "./mark-form";

const say = words.application.step;

interface Props {
  next: NextView;
  state: State;
  applicationId: string;
  /** What the other guides would do, where this playbook goes on without an end. */
  guides: string | null;
  /** Their answer came after this had been let go. */
  reopened?: boolean;
}

/** The answer to the page's question: what to do next and why, or that there is nothing to do, and until when. */
export function NextPanel({ next, state, applicationId, guides, reopened }: Props) {
  return (
    <Panel aria-label={say.heading}>
      <div className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-3 px-5 py-4 max-lg:grid-cols-[1rem_minmax(0,1fr)] phone:px-4">
        {reopened && (
          <p className="col-span-full border-b border-line pb-3 text-14 text-text-2">
            {words.application.reopened}
          </p>
        )}
        <span className="self-start pt-1">
          <StateGlyph state={next.kind === "step" ? next.step.family : state} />
        </span>
        {next.kind === "step" ? (
          <Lead step={next.step} applicationId={applicationId} />
        ) : (
          <div className="col-span-2 max-lg:col-span-1">
            <p className="prose-serif">
              <bdi>{next.title}</bdi>
            </p>
            <p className="mt-1 max-w-152 text-14 text-text-2">{next.detail}</p>
          </div>
        )}
        {guides && (
          <p className="col-start-2 -col-end-1 max-w-152 border-t border-line pt-3 text-13 text-text-2">
            {guides}
          </p>
        )}
      </div>
    </Panel>
  );
}

function Lead({ step, applicationId }: { step: StepView; applicationId: string }) {
  return (
    <>
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <strong className="text-17 font-title">
            <Name>{step.title}</Name>
          </strong>
          <When at={step.dueAt} due={step.family}>
            {step.due}
          </When>
        </p>
        <p className="mt-1 max-w-152 text-14 text-text-2">{step.reason}</p>
        {step.aside && <p className="mt-1 max-w-152 text-14 text-text-2">{step.aside}</p>}
        <p className="mt-1.5">
          <Why lead={words.steps.whyNow} reasons={step.why} />
        </p>
      </div>
      <div className="flex gap-2 max-lg:col-start-2 max-lg:flex-wrap phone:col-span-full phone:col-start-1 phone:*:flex-1">
        {step.go && (
          <Button variant="first" href={step.go.href}>
            {step.go.label}
          </Button>
        )}
        {step.mark && <MarkForm applicationId={applicationId} stepId={step.id} mark={step.mark} />}
        <span className="phone:flex-none!">
          <SetAsideMenu
            applicationId={applicationId}
            stepId={step.id}
            title={step.title}
            aside={step.aside !== null}
            from=""
          />
        </span>
      </div>
    </>
  );
}
