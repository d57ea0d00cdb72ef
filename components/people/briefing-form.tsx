import { ActionForm } from "@/components/ui/action-form";
import { CheckField } from "@/components/ui/check-field";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Story } from "@/lib/applications/story";
import { briefReferenceAction } from "@/lib/references/actions";
import { words } from "@/lib/words";

const say = words.references;

/** What a reference was told for one application, and when (career-6). */
export function BriefingForm({ place }: { place: Story["references"][number] }) {
  const told = place.briefedAt !== null;
  return (
    <ActionForm action={briefReferenceAction}>
      <input type="hidden" name="applicationId" value={place.applicationId} />
      <input type="hidden" name="referenceId" value={place.referenceId} />
      <div className="grid">
        <CheckField
          name="toldOfInterview"
          label={say.say.interview}
          defaultChecked={told && place.toldOfInterview}
        />
        <CheckField
          name="toldOfPosition"
          label={say.say.position}
          defaultChecked={told && place.toldOfPosition}
        />
        <CheckField name="caughtUp" label={say.say.caughtUp} defaultChecked={told && place.caughtUp} />
      </div>
      <DateField name="at" label={say.at} hint={say.atHint} />
      <div className="pb-2">
        <SubmitButton variant="plain" size="small">
          {say.noteIt}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
