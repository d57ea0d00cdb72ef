import { ActionForm } from "@/components/ui/action-form";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteSearchAction } from "@/lib/searches/actions";
import { words } from "@/lib/words";

const say = words.searches.delete;

/** Asks first: all applications of the search go with it. */
export function DeleteSearch({ search }: { search: { id: string; applications: number } }) {
  return (
    <Dialog
      opener={{ label: say.open, variant: "danger" }}
      title={say.ask}
      safe={say.safe}
      act={
        <ActionForm action={deleteSearchAction}>
          <input type="hidden" name="searchId" value={search.id} />
          <SubmitButton variant="danger">{say.act}</SubmitButton>
        </ActionForm>
      }
    >
      {say.consequence(search.applications)}
    </Dialog>
  );
}
