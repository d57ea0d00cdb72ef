import { ActionForm } from "@/components/ui/action-form";
import { CheckField } from "@/components/ui/check-field";
import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { zoneCity } from "@/lib/days/words";
import { saveRemindersAction } from "@/lib/reminders/actions";
import { kinds } from "@/lib/reminders/kinds";
import type { ReminderSettings } from "@/lib/reminders/settings";
import { words } from "@/lib/words";

const say = words.reminders;

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

/** Each kind of reminder, on or off, by what they come, and in which hours. */
export function RemindersForm({ settings, email }: { settings: ReminderSettings; email: string }) {
  const { choose } = say;
  return (
    <ActionForm action={saveRemindersAction}>
      <fieldset className="grid gap-2">
        <legend className="sr-only">{choose.heading}</legend>
        {kinds.map((kind) => (
          <CheckField
            key={kind}
            name="reminderKinds[]"
            value={kind}
            label={choose.kinds[kind].label}
            hint={choose.kinds[kind].hint}
            defaultChecked={settings.kinds.includes(kind)}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-14 font-label">{choose.ways}</legend>
        <CheckField
          name="reminderWays[]"
          value="mail"
          label={choose.mail}
          hint={choose.mailHint(email)}
          defaultChecked={settings.ways.includes("mail")}
        />
        <CheckField
          name="reminderWays[]"
          value="devices"
          label={choose.devices}
          hint={choose.devicesHint}
          defaultChecked={settings.ways.includes("devices")}
        />
      </fieldset>
      <SelectField
        name="reminderHour"
        label={choose.hour}
        hint={choose.zone(zoneCity(settings.zone))}
        options={hours}
        defaultValue={String(settings.hour)}
      />
      <div className="grid gap-1">
        <div className="grid grid-cols-2 gap-4">
          <SelectField
            name="quietFrom"
            label={choose.quietFrom}
            options={hours}
            defaultValue={String(settings.quietFrom)}
          />
          <SelectField
            name="quietUntil"
            label={choose.quietUntil}
            options={hours}
            defaultValue={String(settings.quietUntil)}
          />
        </div>
        <p className="text-13 text-text-2">{choose.quietHint}</p>
      </div>
      <DateField
        name="remindersPausedUntil"
        label={choose.paused}
        hint={choose.pausedHint}
        defaultValue={settings.pausedUntil ?? ""}
      />
      <div>
        <SubmitButton>{words.common.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
