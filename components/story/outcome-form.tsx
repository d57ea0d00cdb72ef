import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Panel } from "@/components/ui/panel";
import { RadioField } from "@/components/ui/radio-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { recordOutcomeAction } from "@/lib/applications/actions";
import type { PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.applicationForm.outcome;

/** Records how it ended: their yes, their no, or the user's own decision. */
export function OutcomeForm({ applicationId, today }: { applicationId: string; today: PlainDate }) {
  const kinds = Object.entries(say.kinds).map(([value, label]) => ({ value, label }));
  return (
    <div id="end">
      <Panel padded aria-label={say.legend}>
        <ActionForm action={recordOutcomeAction}>
          <input type="hidden" name="applicationId" value={applicationId} />
          <RadioField name="kind" label={say.legend} options={kinds} inline />
          <div className="max-w-52">
            <DateField name="on" label={say.on} defaultValue={today} max={today} />
          </div>
          <div className="flex gap-2">
            <SubmitButton>{say.record}</SubmitButton>
            <Button variant="bare" href={`/applications/${applicationId}`}>
              {words.common.cancel}
            </Button>
          </div>
        </ActionForm>
      </Panel>
    </div>
  );
}
