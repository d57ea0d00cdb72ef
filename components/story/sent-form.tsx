import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { WholeStory } from "@/lib/applications/story";
import type { Instant } from "@/lib/policy/types";
import { changeSentAction, recordSentAction } from "@/lib/touches/actions";
import { words } from "@/lib/words";
import { AtField, ByField, type Corrected, Hidden, WhoField } from "./touch-fields";

const say = words.application.touch;

/** Logs what the user sent or said outside of the app, or corrects it. */
export function SentForm({ story, touch, now }: { story: WholeStory; touch: Corrected; now: Instant }) {
  const kinds = Object.entries(say.kinds).map(([value, label]) => ({ value, label }));
  return (
    <Panel padded>
      <ActionForm action={touch ? changeSentAction : recordSentAction}>
        <Hidden story={story} touch={touch} />
        <div className="grid grid-cols-2 gap-5 phone:grid-cols-1">
          <SelectField
            name="kind"
            label={say.kind}
            defaultValue={touch?.kind ?? (touch ? "other" : "follow-up")}
            options={kinds}
          />
          <WhoField story={story} touch={touch} label={say.toWhom} />
          <ByField touch={touch} options={say.sent} />
        </div>
        <AtField story={story} touch={touch} now={now} />
        <TextArea name="body" label={say.yourWords} hint={say.saidHint} defaultValue={touch?.body ?? ""} />
        <div>
          <SubmitButton>{touch ? say.save : say.log}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
