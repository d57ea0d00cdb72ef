import { Check } from "lucide";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { Name } from "@/components/ui/name";
import { SectionHead } from "@/components/ui/section-head";
import type { Story } from "@/lib/applications/story";
import type { Instant } from "@/lib/policy/types";
import { toldLine } from "@/lib/references/view";
import { words } from "@/lib/words";
import { BriefingForm } from "./briefing-form";
import { ChooseReferences } from "./choose-references";

const say = words.references;

interface Props {
  application: Pick<Story, "id" | "timeZone" | "references">;
  /** All who vouch for the viewer, to choose among. */
  all: readonly { id: string; fullName: string; relation: string }[];
  now: Instant;
}

/** Beside an application: who vouches for the user there, and whether they were told. */
export function ReferenceChecklist({ application, all, now }: Props) {
  const { id, timeZone, references } = application;
  return (
    <section aria-labelledby="references">
      <SectionHead id="references" more={{ href: "/references", label: say.all }}>
        {say.title}
      </SectionHead>
      {references.length === 0 && <p className="text-14 text-text-2">{say.chooseNone}</p>}
      <ul className="grid gap-1">
        {references.map((place) => (
          <li key={place.referenceId}>
            <p className="flex items-center gap-2 text-14">
              <span className="flex w-4 shrink-0 text-let-go">{place.briefedAt && <Icon of={Check} />}</span>
              <Name>{toldLine(place.reference.fullName, place.briefedAt, timeZone, now)}</Name>
            </p>
            <div className="ps-6">
              <Disclosure summary={place.briefedAt ? say.again : say.brief}>
                <BriefingForm place={place} />
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <Disclosure summary={say.choose}>
          <ChooseReferences
            applicationId={id}
            all={all}
            chosen={references.map((place) => place.referenceId)}
          />
        </Disclosure>
      )}
    </section>
  );
}
