import { SetAsideMenu } from "@/components/reminders/set-aside-menu";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import { StateGlyph } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { Why } from "@/components/ui/why";
import type { StepsView } from "@/lib/story/next";
import type { StepView } from "@/lib/story/step-view";
import { words } from "@/lib/words";
import { MarkForm } from "./mark-form";

const say = words.application.step;

interface OpenProps {
  steps: readonly StepView[];
  applicationId: string;
}

/** The open steps beside the next one, each interviewer on their own. */
export function OpenSteps({ steps, applicationId }: OpenProps) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="open">
      <SectionHead id="open">{say.others}</SectionHead>
      <Rows>
        {steps.map((step) => (
          <OpenRow key={step.id} step={step} applicationId={applicationId} />
        ))}
      </Rows>
    </section>
  );
}

/** What comes later, and what is past, folded away. */
export function OtherSteps({ later, past }: Pick<StepsView, "later" | "past">) {
  if (later.length + past.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <SectionHead id="steps">{say.rest}</SectionHead>
      <Folded summary={say.later(later.length)} steps={later} />
      <Folded summary={say.past(past.length)} steps={past} />
    </section>
  );
}

function OpenRow({ step, applicationId }: { step: StepView; applicationId: string }) {
  return (
    <Row
      mark={<StateGlyph state={step.family} />}
      detail={
        <Why lead={step.aside ?? (step.optional ? `${say.ifYouLike}.` : undefined)} reasons={step.why} />
      }
      end={
        <span className="flex max-w-[calc(100vw-4rem)] flex-wrap items-center gap-x-3 gap-y-2 phone:ps-7">
          <When at={step.dueAt} due={step.family}>
            {step.due}
          </When>
          {step.go && (
            <Button size="small" href={step.go.href}>
              {step.go.label}
            </Button>
          )}
          {step.mark && (
            <MarkForm applicationId={applicationId} stepId={step.id} mark={step.mark} size="small" />
          )}
          <SetAsideMenu
            applicationId={applicationId}
            stepId={step.id}
            title={step.title}
            aside={step.aside !== null}
            from=""
          />
        </span>
      }
    >
      <Name>{step.title}</Name>
    </Row>
  );
}

function Folded({ summary, steps }: { summary: string; steps: readonly StepView[] }) {
  if (steps.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <Rows label={summary}>
        {steps.map((step) => (
          <Row
            key={step.id}
            mark={<StateGlyph state={step.family} />}
            end={<When at={step.dueAt}>{step.due}</When>}
          >
            <Name>{step.title}</Name>
          </Row>
        ))}
      </Rows>
    </Disclosure>
  );
}
