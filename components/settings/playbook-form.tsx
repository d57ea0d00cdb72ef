import { ActionForm } from "@/components/ui/action-form";
import { RadioField } from "@/components/ui/radio-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { playbooks } from "@/lib/policy";
import { savePlaybookAction } from "@/lib/settings/actions";
import { playbookFigures } from "@/lib/settings/view";
import { words } from "@/lib/words";

export function PlaybookForm({ chosen }: { chosen: string }) {
  return (
    <ActionForm action={savePlaybookAction}>
      <RadioField
        name="playbookId"
        label={words.settings.playbook.label}
        labelHidden
        defaultValue={chosen}
        options={Object.values(playbooks).map((playbook) => ({
          value: playbook.id,
          label: <span className="font-label">{playbook.name}</span>,
          hint: playbookFigures(playbook),
        }))}
      />
      <div>
        <SubmitButton>{words.common.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
