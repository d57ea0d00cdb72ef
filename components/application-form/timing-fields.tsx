import { CheckField } from "@/components/ui/check-field";
import { type Option, SelectField } from "@/components/ui/select-field";
import type { FormValues } from "@/lib/applications/form";
import { words } from "@/lib/words";
import { Fold } from "./fold";

const say = words.applicationForm.timing;

/** What the selects of these fields offer. */
export interface TimingChoices {
  playbooks: readonly Option[];
  zones: readonly Option[];
  /** Monday first. */
  weekdays: readonly Option[];
  countries: readonly Option[];
  /** Of the country that is chosen; none for most. */
  regions: readonly Option[];
}

interface Props {
  values: FormValues;
  choices: TimingChoices;
}

/** Whose figures the steps follow, and which days count. */
export function TimingFields({ values, choices }: Props) {
  return (
    <Fold summary={say.summary} names={["playbookId", "timeZone", "workdays", "country", "region"]}>
      <SelectField
        name="playbookId"
        label={say.playbook}
        hint={say.playbookHint}
        options={choices.playbooks}
        defaultValue={values.playbookId}
      />
      <SelectField
        name="timeZone"
        label={say.timeZone}
        hint={say.timeZoneHint}
        options={choices.zones}
        defaultValue={values.timeZone}
      />
      <fieldset>
        <legend className="text-13 font-label">{say.workdays}</legend>
        <div className="mt-1 flex flex-wrap gap-x-5">
          {choices.weekdays.map(({ value, label }) => (
            <CheckField
              key={value}
              name="workdays[]"
              value={value}
              label={label}
              defaultChecked={values.workdays.includes(Number(value))}
            />
          ))}
        </div>
        <p className="text-13 text-text-3">{say.workdaysHint}</p>
      </fieldset>
      <SelectField
        name="country"
        label={say.country}
        options={[{ value: "", label: say.noCountry }, ...choices.countries]}
        defaultValue={values.country ?? ""}
      />
      {choices.regions.length > 0 && (
        <SelectField
          name="region"
          label={say.region}
          options={[{ value: "", label: say.noRegion }, ...choices.regions]}
          defaultValue={values.region ?? ""}
        />
      )}
    </Fold>
  );
}
