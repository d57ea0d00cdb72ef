import { ActionForm } from "@/components/ui/action-form";
import type { ButtonSize } from "@/components/ui/button-look";
import { SubmitButton } from "@/components/ui/submit-button";
import type { StepView } from "@/lib/story/step-view";
import { markAsSentAction } from "@/lib/touches/actions";
import { words } from "@/lib/words";

interface Props {
  applicationId: string;
  stepId: string;
  mark: NonNullable<StepView["mark"]>;
  size?: ButtonSize;
}

/** Says that a step is done, now and by the medium proposed; any other is said on the draft's own page. */
export function MarkForm({ applicationId, stepId, mark, size }: Props) {
  return (
    <ActionForm action={markAsSentAction}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="stepId" value={stepId} />
      <input type="hidden" name="medium" value={mark.medium} />
      <SubmitButton
        variant="plain"
        size={size}
        busy={words.application.step.marking}
        aria-keyshortcuts="s"
        wide
      >
        {mark.label}
      </SubmitButton>
    </ActionForm>
  );
}
