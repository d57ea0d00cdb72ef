import { DateTimeField } from "@/components/ui/date-field";
import { RadioField } from "@/components/ui/radio-field";
import { TextField } from "@/components/ui/text-field";
import { zoneCity } from "@/lib/days/words";
import type { InterviewPage } from "@/lib/interviews/queries";
import type { ProposedInterview } from "@/lib/interviews/schema";
import { whenWords } from "@/lib/interviews/when-words";
import { zones } from "@/lib/interviews/zones";
import { words } from "@/lib/words";
import { WhenNote } from "./when-note";

const say = words.interview;

interface Props {
  interview: InterviewPage["interview"] | null;
  proposed?: ProposedInterview;
  /** The application's zone, which the form begins with. */
  timeZone: string;
  homeZone: string;
}

/** What the interview is called, when it is, how and where. */
export function WhenFields({ interview, proposed, timeZone, homeZone }: Props) {
  const { atHome, skipped, twice } = say;
  const templates = { locale: words.days.locale, atHome, skipped, twice };
  const zone = interview?.timeZone ?? timeZone;
  const startsLocal = interview?.startsLocal ?? proposed?.starts ?? "";
  return (
    <>
      <TextField
        name="title"
        label={say.title}
        hint={say.titleHint}
        defaultValue={interview?.title}
        autoComplete="off"
      />
      <div className="grid gap-x-4 gap-y-5 md:grid-cols-[15rem_8.5rem_1fr]">
        <DateTimeField name="startsLocal" label={say.starts} defaultValue={startsLocal} required />
        <TextField
          name="minutes"
          type="number"
          inputMode="numeric"
          min={5}
          max={1440}
          step={5}
          label={say.minutes}
          defaultValue={interview ? minutesOf(interview) : (proposed?.minutes ?? 60)}
        />
        <TextField
          name="timeZone"
          label={say.zone}
          hint={say.zoneHint}
          defaultValue={zone}
          list="zones"
          autoComplete="off"
          spellCheck={false}
        />
        <datalist id="zones">
          {zones().map((name) => (
            <option key={name} value={name} label={zoneCity(name)} />
          ))}
        </datalist>
      </div>
      <WhenNote
        homeZone={homeZone}
        templates={templates}
        said={whenWords({ startsLocal, zone }, homeZone, templates)}
      />
      <RadioField
        inline
        name="format"
        label={say.format}
        defaultValue={interview?.format ?? proposed?.format ?? "video"}
        options={Object.entries(say.formats).map(([value, label]) => ({ value, label }))}
      />
      <TextField name="place" label={say.place} defaultValue={interview?.place} autoComplete="off" />
    </>
  );
}

function minutesOf({ startsAt, endsAt }: InterviewPage["interview"]): number {
  return (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
}
