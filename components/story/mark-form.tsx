import { Check } from "lucide";
import { ActionForm } from "@/components/ui/action-form";
import type { ButtonSize } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Mark } from "@/lib/story/step-view";
import { markAsSentAction } from "@/lib/touches/actions";

interface Props {
  applicationId: string;
  stepId: string;
  mark: Mark;
  size?: ButtonSize;
}

/**
 * Says that a step is done, now and by the medium proposed; any other is said on the draft's own page. The button says
 * at once that it is, ahead of the answer; where that doesn't come or refuses, the form says so and the button is back.
 */
export function MarkForm({ applicationId, stepId, mark, size }: Props) {
  return (
    <ActionForm action={markAsSentAction}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="stepId" value={stepId} />
      <input type="hidden" name="medium" value={mark.medium} />
      <SubmitButton
        variant="plain"
        size={size}
        busy={<Marked>{mark.done}</Marked>}
        aria-keyshortcuts="s"
        wide
      >
        {mark.label}
      </SubmitButton>
    </ActionForm>
  );
}

function Marked({ children }: { children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon of={Check} />
      {children}
    </span>
  );
}
