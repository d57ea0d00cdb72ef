import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { forgetImportAction } from "@/lib/imports/actions";
import { words } from "@/lib/words";

const say = words.imports.found;

export function ForgetForm({ importId }: { importId: string }) {
  return (
    <ActionForm action={forgetImportAction}>
      <input type="hidden" name="importId" value={importId} />
      <div className="-ms-3">
        <SubmitButton variant="bare" busy={say.forget}>
          {say.forget}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
