import { ActionForm } from "@/components/ui/action-form";
import { CheckField } from "@/components/ui/check-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { weekdayName } from "@/lib/days/words";
import { saveTimeAction } from "@/lib/settings/actions";
import type { Profile } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.settings.time;

type Place = { code: string; name: string };

interface Props {
  profile: Profile;
  zones: readonly string[];
  countries: readonly Place[];
  /** Of the profile's country. */
  regions: readonly Place[];
}

const named = (places: readonly Place[]) => places.map(({ code, name }) => ({ value: code, label: name }));

export function TimeForm({ profile, zones, countries, regions }: Props) {
  return (
    <ActionForm action={saveTimeAction}>
      <SelectField
        name="timeZone"
        label={say.zone}
        defaultValue={profile.timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
      />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-13 font-label">{say.workdays}</legend>
        <div className="flex flex-wrap gap-x-5">
          {weekdays.map(({ number, aDay }) => (
            <CheckField
              key={number}
              name="workdays[]"
              value={String(number)}
              label={weekdayName(aDay, "short")}
              defaultChecked={profile.workdays.includes(number)}
            />
          ))}
        </div>
        <p className="text-13 text-text-2">{say.workdaysHint}</p>
      </fieldset>
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField
          name="country"
          label={say.country}
          defaultValue={profile.country ?? ""}
          options={[{ value: "", label: say.noCountry }, ...named(countries)]}
        />
        {regions.length > 0 && (
          <SelectField
            key={profile.country}
            name="region"
            label={say.region}
            hint={say.regionHint}
            defaultValue={profile.region ?? ""}
            options={[{ value: "", label: say.noRegion }, ...named(regions)]}
          />
        )}
      </div>
      <div>
        <SubmitButton variant="plain">{words.common.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

// 1 January 2024 was a Monday.
const weekdays = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, aDay: `2024-01-0${number}` }));
