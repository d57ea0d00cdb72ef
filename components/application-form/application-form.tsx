import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/applications/form";
import type { FormState } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { EmployerField } from "./employer-field";
import { HintFields } from "./hint-fields";
import { OwnFields } from "./own-fields";
import { PostFields } from "./post-fields";
import { type TimingChoices, TimingFields } from "./timing-fields";

const say = words.applicationForm;

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The application to change; a new one without it. */
  applicationId?: string;
  values: FormValues;
  searches: readonly { id: string; name: string }[];
  employers: readonly string[];
  elsewhere: ReadonlyMap<string, string>;
  timing: TimingChoices;
  submit: string;
  /** Where leaving leads. */
  cancel: string;
}

/** Employer and role; all else is folded away until it is wanted. */
export function ApplicationForm(props: Props) {
  const { action, applicationId, values, searches, employers, elsewhere, timing, submit, cancel } = props;
  return (
    <ActionForm action={action}>
      {applicationId && <input type="hidden" name="applicationId" value={applicationId} />}
      <EmployerField
        label={say.employer.label}
        defaultValue={values.employer}
        known={employers}
        elsewhere={elsewhere}
      />
      <TextField name="role" label={say.role.label} defaultValue={values.role} autoComplete="off" required />
      <SearchField searches={searches} chosen={values.searchId} />
      <div className="grid gap-1">
        <OwnFields values={values} />
        <PostFields values={values} />
        <HintFields values={values} />
        <TimingFields values={values} choices={timing} />
      </div>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{submit}</SubmitButton>
        <Button href={cancel} variant="bare">
          {words.common.cancel}
        </Button>
      </div>
    </ActionForm>
  );
}

/** Whoever has no search yet names their first one here; where there is but one, there is nothing to choose. */
function SearchField({ searches, chosen }: { searches: Props["searches"]; chosen: string }) {
  const [only, ...others] = searches;
  if (!only) {
    const { name, hint } = say.firstSearch;
    return <TextField name="searchName" label={say.search} hint={hint} defaultValue={name} required />;
  }
  if (others.length === 0) return <input type="hidden" name="searchId" value={only.id} />;
  const options = searches.map(({ id, name }) => ({ value: id, label: name }));
  return <SelectField name="searchId" label={say.search} options={options} defaultValue={chosen} />;
}
