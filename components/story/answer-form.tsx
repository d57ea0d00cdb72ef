import { ActionForm } from "@/components/ui/action-form";
import { CheckField } from "@/components/ui/check-field";
import { DateField } from "@/components/ui/date-field";
import { Panel } from "@/components/ui/panel";
import { RadioField } from "@/components/ui/radio-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { readReplyAction } from "@/lib/answers/actions";
import type { WholeStory } from "@/lib/applications/story";
import type { Instant } from "@/lib/policy/types";
import { changeAnswerAction, recordAnswerAction } from "@/lib/touches/actions";
import { words } from "@/lib/words";
import { PasteReply } from "./paste-reply";
import { AtField, ByField, type Corrected, Hidden, WhoField } from "./touch-fields";

const say = words.application.touch;

interface Props {
  story: WholeStory;
  touch: Corrected;
  now: Instant;
}

/** Logs what they said, typed or pasted, or corrects it. */
export function AnswerForm(props: Props) {
  const { paste, pasteHint, read, reading, orByHand } = words.answers;
  if (props.touch) {
    return (
      <Panel padded>
        <ActionForm action={changeAnswerAction}>
          <AnswerFields {...props} />
        </ActionForm>
      </Panel>
    );
  }
  return (
    <PasteReply
      applicationId={props.story.id}
      read={readReplyAction}
      log={recordAnswerAction}
      words={{ paste, pasteHint, read, reading, orByHand }}
    >
      <AnswerFields {...props} />
    </PasteReply>
  );
}

function AnswerFields({ story, touch, now }: Props) {
  const outcomes = Object.entries(say.outcomes).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Hidden story={story} touch={touch} />
      <div className="grid grid-cols-2 gap-5 phone:grid-cols-1">
        <WhoField story={story} touch={touch} label={say.who} />
        <ByField touch={touch} options={say.received} />
      </div>
      <AtField story={story} touch={touch} now={now} />
      <TextArea name="body" label={say.said} hint={say.saidHint} defaultValue={touch?.body ?? ""} />
      <DateField
        name="promisedBy"
        label={say.promisedBy}
        hint={say.promisedHint}
        defaultValue={touch?.promisedBy ?? ""}
      />
      <CheckField
        name="wantsReply"
        label={say.wantsReply}
        hint={say.wantsReplyHint}
        defaultChecked={touch?.wantsReply}
      />
      <CheckField
        name="automatic"
        label={say.automatic}
        hint={say.automaticHint}
        defaultChecked={touch?.automatic}
      />
      {!touch && <RadioField name="outcome" label={say.outcome} options={outcomes} defaultValue="" inline />}
      <div>
        <SubmitButton>{touch ? say.save : say.log}</SubmitButton>
      </div>
    </>
  );
}
