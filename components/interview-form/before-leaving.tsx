import { ActionForm } from "@/components/ui/action-form";
import { SectionHead } from "@/components/ui/section-head";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Story } from "@/lib/applications/story";
import { saveBeforeLeavingAction } from "@/lib/interviews/actions";
import { missingAddresses, standingOf } from "@/lib/interviews/view";
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
  const { applicationId } = interview;
  return (
    <section aria-labelledby="before-leaving">
      <SectionHead id="before-leaving">{ahead ? say.beforeYouLeave : say.beforeYouLeft}</SectionHead>
      {ahead ? (
        <Questions />
      ) : (
        <ActionForm action={saveBeforeLeavingAction} key={interview.id}>
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="interviewId" value={interview.id} />
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
      )}
    </section>
  );
}
