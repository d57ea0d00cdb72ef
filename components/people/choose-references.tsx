import { ActionForm } from "@/components/ui/action-form";
import { CheckField } from "@/components/ui/check-field";
import { Name } from "@/components/ui/name";
import { SubmitButton } from "@/components/ui/submit-button";
import { setApplicationReferencesAction } from "@/lib/references/actions";
import { words } from "@/lib/words";

interface Props {
  applicationId: string;
  all: readonly { id: string; fullName: string; relation: string }[];
  chosen: readonly string[];
}

/** Who vouches for the user at one application: those chosen already first, in their order. */
export function ChooseReferences({ applicationId, all, chosen }: Props) {
  const place = (id: string) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  return (
    <ActionForm action={setApplicationReferencesAction}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <div className="grid">
        {all
          .toSorted((a, b) => place(a.id) - place(b.id))
          .map(({ id, fullName, relation }) => (
            <CheckField
              key={id}
              name="references[]"
              value={id}
              defaultChecked={chosen.includes(id)}
              label={
                <>
                  <Name>{fullName}</Name>
                  {relation && <span className="block text-13 text-text-2">{relation}</span>}
                </>
              }
            />
          ))}
      </div>
      <div>
        <SubmitButton variant="plain" size="small">
          {words.references.chooseSave}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
