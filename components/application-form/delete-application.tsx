import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteApplicationAction } from "@/lib/applications/actions";
import { words } from "@/lib/words";

/** Goes at once: the toast on the next page takes it back. */
export function DeleteApplication({ id }: { id: string }) {
  return (
    <ActionForm action={deleteApplicationAction}>
      <input type="hidden" name="applicationId" value={id} />
      <div>
        <SubmitButton variant="danger">{words.applicationForm.delete}</SubmitButton>
      </div>
    </ActionForm>
  );
}
