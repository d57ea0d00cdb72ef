import { X } from "lucide";
import { MessageDesk } from "@/components/message-editor/desk";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import type { Planned } from "@/lib/applications/planned";
import type { Desk } from "@/lib/messages/view";
import type { Step } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { stepTitle } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { calendarHref, type Place } from "./place";

const say = words.calendar.desk;

interface Props {
  one: Planned;
  step: Step;
  /** The steps that stand in the same bar, this one among them. */
  together: readonly Step[];
  desk: Desk | null;
  place: Place;
}

/** The draft of a step, beside the calendar; of several people in one bar, each a link. */
export function Beside({ one: { story, plan }, step, together, desk, place }: Props) {
  return (
    <aside aria-label={say.label} className="@container grid content-start gap-4">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-17 font-title">
          <Name>{stepTitle(step, plan, nameOf(step, story))}</Name>
          <span className="block text-13 font-normal text-text-2">
            <Link href={`/applications/${story.id}`} className="hover:underline">
              <Name>{story.employer.name}</Name>
            </Link>
          </span>
        </h2>
        <IconButton label={say.close} href={calendarHref(place)} icon={<Icon of={X} />} />
      </div>
      {together.length > 1 && (
        <nav aria-label={words.calendar.who} className="flex flex-wrap gap-x-4 gap-y-1 text-14">
          {together.map((other) => (
            <Link
              key={other.id}
              href={calendarHref(place, { applicationId: story.id, stepId: other.id })}
              aria-current={other.id === step.id ? "true" : undefined}
              className="link aria-[current]:font-title aria-[current]:text-text aria-[current]:no-underline"
            >
              <Name>{nameOf(other, story) ?? story.employer.name}</Name>
            </Link>
          ))}
        </nav>
      )}
      {desk ? <MessageDesk desk={desk} /> : <p className="text-14 text-text-2">{say.none}</p>}
    </aside>
  );
}
