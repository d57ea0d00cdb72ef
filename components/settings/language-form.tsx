import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Language, languageNames, languages } from "@/lib/language/language";
import { saveLanguageAction } from "@/lib/settings/actions";
import { words } from "@/lib/words";

export function LanguageForm({ chosen }: { chosen: Language }) {
  const options = languages.map((one) => ({ value: one, label: languageNames[one] }));
  return (
    <ActionForm action={saveLanguageAction}>
      <SelectField
        name="language"
        label={words.settings.language.label}
        labelHidden
        defaultValue={chosen}
        options={options}
      />
      <div>
        <SubmitButton variant="plain">{words.common.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
