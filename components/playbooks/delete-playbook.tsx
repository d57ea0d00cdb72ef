import { ActionForm } from "@/components/ui/action-form";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { deletePlaybookAction } from "@/lib/playbooks/actions";
import { words } from "@/lib/words";

const say = words.playbooks.own;

/** Says first what its applications follow then. */
export function DeletePlaybook({ id, uses, guide }: { id: string; uses: number; guide: string }) {
  return (
    <Dialog
      opener={{ label: say.delete, variant: "danger", size: "small" }}
      title={say.deleteTitle}
      safe={say.keep}
      act={
        <ActionForm action={deletePlaybookAction}>
          <input type="hidden" name="playbookId" value={id} />
          <SubmitButton variant="danger">{say.delete}</SubmitButton>
        </ActionForm>
      }
    >
      {say.fallBack(uses, guide)}
    </Dialog>
  );
}
