import { Check } from "lucide";
import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { SectionHead } from "@/components/ui/section-head";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Story } from "@/lib/applications/story";
import { saveBeforeLeavingAction } from "@/lib/interviews/actions";
import { askedOf, type InterviewView, missingAddresses, standingOf } from "@/lib/interviews/view";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { BeforeLeavingFields } from "./before-leaving-fields";
import { Questions } from "./questions";

const say = words.interview;

interface Props {
  interview: Story["interviews"][number];
  people: Story["people"];
  now: Instant;
}

/** Beside an application: what to ask before leaving, and after the interview what they said. */
export function BeforeLeaving({ interview, people, now }: Props) {
  const standing = standingOf(interview, now);
  if (standing === "cancelled") return null;
  const ahead = standing === "ahead";
  return (
    <section aria-labelledby="before-leaving">
      <SectionHead id="before-leaving">{ahead ? say.beforeYouLeave : say.beforeYouLeft}</SectionHead>
      {ahead ? <Questions /> : <Answers interview={interview} people={people} />}
    </section>
  );
}

/** Before anything is noted the form stands open; afterwards it folds behind what was. */
function Answers({ interview, people }: Omit<Props, "now">) {
  const { id, applicationId, promisedBy } = interview;
  const asked = askedOf(interview);
  const isNoted = promisedBy !== null || asked.some((one) => one.done);
  return (
    <>
      {isNoted && <AskedList asked={asked} />}
      <Disclosure key={id} summary={isNoted ? say.changeAnswers : say.heardBefore} open={!isNoted}>
        <ActionForm action={saveBeforeLeavingAction}>
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="interviewId" value={id} />
          <BeforeLeavingFields
            answers={interview}
            people={people.map(({ contactId, contact }) => ({ key: contactId, name: contact.fullName }))}
            followUpOwner={people.find((person) => person.followUpOwner)?.contactId ?? null}
            missing={missingAddresses(interview, people, `/applications/${applicationId}`)}
          />
          <div>
            <SubmitButton variant="plain" size="small">
              {say.saveAnswers}
            </SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </>
  );
}

function AskedList({ asked }: { asked: InterviewView["asked"] }) {
  return (
    <ul className="mb-2 grid gap-1.5 text-14">
      {asked.map(({ ask, label, done }) => (
        <li key={ask} className={`flex items-start gap-2 ${done ? "" : "text-text-2"}`}>
          <span className="mt-0.5 flex w-4 shrink-0 justify-center text-let-go">
            {done ? <Icon of={Check} /> : <span aria-hidden>·</span>}
          </span>
          {done ? label : say.notAsked[ask]}
        </li>
      ))}
    </ul>
  );
}
