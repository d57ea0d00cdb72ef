import { ActionForm } from "@/components/ui/action-form";
import { CheckField } from "@/components/ui/check-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveKeysAction } from "@/lib/settings/actions";
import { words } from "@/lib/words";

const say = words.settings.keys;

export function KeysForm({ singleKeys }: { singleKeys: boolean }) {
  return (
    <ActionForm action={saveKeysAction}>
      <CheckField
        name="singleKeys"
        value="on"
        label={say.single}
        hint={say.singleHint}
        defaultChecked={singleKeys}
      />
      <div>
        <SubmitButton variant="plain">{words.common.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
