import { DateTimeField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import type { WholeStory } from "@/lib/applications/story";
import { zoneCity } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { localTimeOf } from "@/lib/touches/local-time";
import { words } from "@/lib/words";

const say = words.application.touch;

type Touch = WholeStory["touches"][number];

/** The entry a form corrects; null for a new one. */
export type Corrected = Touch | null;

export function WhoField({ story, touch, label }: { story: WholeStory; touch: Corrected; label: string }) {
  const people = story.people.map(({ contact }) => ({ value: contact.id, label: contact.fullName }));
  const [only] = people;
  const likely = people.length === 1 ? only?.value : undefined;
  return (
    <SelectField
      name="contactId"
      label={label}
      defaultValue={touch ? (touch.contactId ?? "") : (likely ?? "")}
      options={[{ value: "", label: say.nobody }, ...people]}
    />
  );
}

export function ByField({ touch, options }: { touch: Corrected; options: Record<Touch["medium"], string> }) {
  return (
    <SelectField
      name="medium"
      label={say.by}
      defaultValue={touch?.medium ?? "email"}
      options={Object.entries(options).map(([value, label]) => ({ value, label }))}
    />
  );
}

/** A new entry leaves it open, which means now. */
export function AtField({ story, touch, now }: { story: WholeStory; touch: Corrected; now: Instant }) {
  const zone = story.timeZone;
  return (
    <DateTimeField
      name="at"
      label={say.at}
      hint={(touch ? say.atEditHint : say.atHint)(zoneCity(zone))}
      defaultValue={touch ? localTimeOf(touch.at, zone) : ""}
      max={localTimeOf(now, zone)}
    />
  );
}

/** Which application an entry is for; of one that is corrected, which entry. */
export function Hidden({ story, touch }: { story: WholeStory; touch: Corrected }) {
  return touch ? (
    <input type="hidden" name="touchId" value={touch.id} />
  ) : (
    <input type="hidden" name="applicationId" value={story.id} />
  );
}
