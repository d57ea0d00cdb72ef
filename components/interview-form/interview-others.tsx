import { ActForm } from "@/components/people/act-form";
import { OtherActs } from "@/components/people/other-acts";
import {
  cancelInterviewAction,
  deleteInterviewAction,
  reinstateInterviewAction,
} from "@/lib/interviews/actions";
import type { InterviewPage } from "@/lib/interviews/queries";
import { words } from "@/lib/words";

const say = words.interview;

/** Calling an interview off, letting it stand again, deleting it. */
export function InterviewOthers({ interview }: Pick<InterviewPage, "interview">) {
  const { id, applicationId, cancelledAt } = interview;
  const fields = { applicationId, interviewId: id };
  return (
    <OtherActs label={say.actions}>
      {cancelledAt ? (
        <ActForm action={reinstateInterviewAction} fields={fields}>
          {say.reinstate}
        </ActForm>
      ) : (
        <ActForm action={cancelInterviewAction} fields={fields}>
          {say.cancel}
        </ActForm>
      )}
      <ActForm action={deleteInterviewAction} fields={fields} danger>
        {say.delete}
      </ActForm>
    </OtherActs>
  );
}
