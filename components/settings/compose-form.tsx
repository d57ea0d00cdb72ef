import { ActionForm } from "@/components/ui/action-form";
import { RadioField } from "@/components/ui/radio-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { type ComposeWay, composeWays } from "@/lib/interchange/compose-links";
import { saveComposeAction } from "@/lib/settings/actions";
import { words } from "@/lib/words";

const say = words.settings.compose;

export function ComposeForm({ chosen }: { chosen: ComposeWay }) {
  return (
    <ActionForm action={saveComposeAction}>
      <RadioField
        name="compose"
        label={say.label}
        defaultValue={chosen}
        options={composeWays.map((way) => ({
          value: way,
          label: say.way[way],
          hint: way === "gmail" ? say.gmailHint : undefined,
        }))}
      />
      <div>
        <SubmitButton variant="plain">{words.common.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
