import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/state";
import { words } from "@/lib/words";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  submit: string;
  /** The search to rename; a new one without it. */
  search?: { id: string; name: string };
}

/** The name of a search. */
export function SearchForm({ action, submit, search }: Props) {
  const { label, hint } = words.searches.name;
  return (
    <ActionForm action={action}>
      {search && <input type="hidden" name="searchId" value={search.id} />}
      <TextField name="name" label={label} hint={hint} defaultValue={search?.name} autoComplete="off" />
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </ActionForm>
  );
}
