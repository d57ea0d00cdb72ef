import { FormSection } from "@/components/people/form-section";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { smallFile } from "@/lib/interchange/limits";
import { addInterviewAction, changeInterviewAction } from "@/lib/interviews/actions";
import { firstToRecall, peopleOfForm } from "@/lib/interviews/form";
import type { InterviewPage } from "@/lib/interviews/queries";
import type { ProposedInterview } from "@/lib/interviews/schema";
import { type InterviewView, missingAddresses } from "@/lib/interviews/view";
import { callOffAction, moveSeriesAction, readInvitationAction } from "@/lib/invitations/actions";
import { words } from "@/lib/words";
import { BeforeLeavingFields } from "./before-leaving-fields";
import { InterviewersField } from "./interviewers-field";
import { KeptFields } from "./kept-fields";
import { OrganiserField } from "./organiser-field";
import { PeopleOfForm } from "./people-of-form";
import { Questions } from "./questions";
import { ReadInvitation } from "./read-invitation";
import { WhenFields } from "./when-fields";

const say = words.interview;

interface Props extends Pick<InterviewPage, "application" | "homeZone"> {
  /** Null for one that is to be added. */
  interview: InterviewPage["interview"] | null;
  /** "new" may be either: its time isn't typed yet. */
  standing: InterviewView["standing"] | "new";
  /** What the form of a new one begins with. */
  proposed?: ProposedInterview;
  from: string | null;
}

/** An interview, new or changed: what and when, who, what was asked before leaving, notes. */
export function InterviewForm({ application, homeZone, interview, standing, proposed, from }: Props) {
  const roles = Object.entries(words.steps.role).map(([value, label]) => ({ value, label }));
  const { newEmail, organiser, organiserHint, organiserParts } = words.invitation;
  const organiserWords = { organiser, organiserHint, organiserParts };
  const { dropHere, file, fileHint, pasted, pastedHint, read, reading, callOff, refusals } = words.invitation;
  const readWords = {
    ...{ dropHere, file, fileHint, pasted, pastedHint, read, reading, callOff },
    tooLarge: refusals["too-large"],
  };
  const { whoHint: hint, another, moved, up, down, newName, newRole, talk, detail, strength } = say;
  const { forgotten, news } = say;
  const interviewersWords = {
    hint,
    another,
    moved,
    up,
    down,
    newName,
    newRole,
    newEmail,
    talk,
    detail,
    strength,
    forgotten,
    news,
  };
  const people = peopleOfForm(application.people, interview, proposed);
  const back = from ?? `/applications/${application.id}`;
  const fields = (
    <>
      <input type="hidden" name="applicationId" value={application.id} />
      {from && <input type="hidden" name="from" value={from} />}
      {!interview && <KeptFields names={ofInvitation} perId="newEmail." />}
      <PeopleOfForm people={people}>
        <div className="grid gap-8">
          <FormSection id="what" title={say.what}>
            <WhenFields
              interview={interview}
              proposed={proposed}
              timeZone={application.timeZone}
              homeZone={homeZone}
            />
          </FormSection>
          <FormSection id="who" title={standing === "held" ? say.whoMet : say.who}>
            {!interview && <OrganiserField words={organiserWords} />}
            <InterviewersField
              words={interviewersWords}
              roles={roles}
              withTalk={standing === "held" || standing === "new"}
              open={standing === "held" ? firstToRecall(people) : null}
            />
          </FormSection>
          {standing === "held" && (
            <FormSection id="asked" title={say.beforeYouLeft}>
              <Answers application={application} interview={interview} />
            </FormSection>
          )}
          {(standing === "ahead" || standing === "new") && (
            <FormSection id="asked" title={say.beforeYouLeave}>
              <Questions />
              {standing === "new" && (
                <Disclosure summary={say.heardBefore}>
                  <Answers application={application} interview={null} />
                </Disclosure>
              )}
            </FormSection>
          )}
          <FormSection id="notes" title={say.notesHead}>
            <TextArea
              name="notes"
              label={say.notes}
              hint={say.notesHint}
              defaultValue={interview?.notes}
              rows={5}
            />
          </FormSection>
        </div>
      </PeopleOfForm>
      <div className="flex gap-2">
        <SubmitButton>{say.save}</SubmitButton>
        <Button variant="bare" href={back}>
          {words.common.cancel}
        </Button>
      </div>
    </>
  );
  if (interview)
    return (
      <ActionForm action={changeInterviewAction}>
        <input type="hidden" name="interviewId" value={interview.id} />
        {fields}
      </ActionForm>
    );
  return (
    <ReadInvitation
      applicationId={application.id}
      read={readInvitationAction}
      save={addInterviewAction}
      callOff={callOffAction}
      move={moveSeriesAction}
      mostBytes={smallFile.bytes}
      words={readWords}
    >
      {fields}
    </ReadInvitation>
  );
}

/** What an invitation says that nobody types. */
const ofInvitation = ["replaces", "uid", "occurrence", "ordinal", "sequence", "organiser", "organiserName"];

function Answers({ application, interview }: Pick<Props, "application" | "interview">) {
  const { people } = application;
  const back = interview ? `/applications/${application.id}/interviews/${interview.id}/edit` : "";
  return (
    <>
      <input type="hidden" name="withAnswers" value="on" />
      <BeforeLeavingFields
        answers={interview}
        people={[]}
        followUpOwner={people.find((person) => person.followUpOwner)?.contactId ?? null}
        missing={interview ? missingAddresses(interview, people, back) : []}
      />
    </>
  );
}
