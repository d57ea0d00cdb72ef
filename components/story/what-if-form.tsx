import Form from "next/form";
import { ActionForm } from "@/components/ui/action-form";
import { buttonLook } from "@/components/ui/button-look";
import { CheckField } from "@/components/ui/check-field";
import { DateField } from "@/components/ui/date-field";
import { Link } from "@/components/ui/link";
import { LiveAddress } from "@/components/ui/live-address";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { WholeStory } from "@/lib/applications/story";
import { type OwnPlaybook, playbookOptions } from "@/lib/playbooks/own";
import { keepSupposedAction } from "@/lib/story/actions";
import type { WhatIf } from "@/lib/story/what-if";
import { words } from "@/lib/words";
import { MarkForm } from "./mark-form";

const say = words.application.whatIf;

interface Props {
  story: WholeStory;
  whatIf: WhatIf;
  /** The user's own playbooks. */
  own: readonly OwnPlaybook[];
}

/** Another playbook, another promised date, a message today: tried out in the address, made so by a button of its own. */
export function WhatIfForm({ story, whatIf, own }: Props) {
  const { playbook, promised, sent, follows } = whatIf;
  return (
    <div className="grid gap-3 border-t border-line px-5 py-3 text-13 text-text-2 phone:px-4 print:hidden">
      <Form
        id={whatIfForm}
        action={`/applications/${story.id}`}
        scroll={false}
        className="flex flex-wrap items-end gap-3"
      >
        <LiveAddress names="playbook promised sent" shown={shownBy(whatIf)} />
        <SelectField
          name="playbook"
          label={`${say.heading}: ${say.playbook}`}
          defaultValue={playbook.chosen}
          options={playbookOptions(own)}
        />
        {promised && (
          <DateField
            name="promised"
            label={say.date}
            defaultValue={promised.chosen}
            min={promised.earliest}
            max={promised.latest}
          />
        )}
        {sent && (
          <CheckField name="sent" value="today" label={say.sent(sent.title)} defaultChecked={sent.changed} />
        )}
        <noscript>
          <button type="submit" className={buttonLook({})}>
            {say.show}
          </button>
        </noscript>
        {follows === null && <p className="flex-1 basis-52 self-end pb-2 text-text-3">{say.hint}</p>}
      </Form>
      {follows !== null && <Supposed story={story} whatIf={whatIf} follows={follows} />}
    </div>
  );
}

function shownBy({ playbook, promised, sent }: WhatIf): Record<string, string> {
  return {
    playbook: playbook.chosen,
    promised: promised?.chosen ?? "",
    sent: sent?.changed ? "today" : "",
  };
}

/** The form's id in the page, for the handle on the line that fills in its date. */
export const whatIfForm = "what-if";

function Supposed({ story, whatIf, follows }: { story: WholeStory; whatIf: WhatIf; follows: string }) {
  const { playbook, promised, sent } = whatIf;
  return (
    <div className="grid gap-3 rounded-2 bg-inset px-4 py-3" role="status">
      <p className="text-14 text-text">
        {follows} <span className="text-text-2">{say.unsaved}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        {(playbook.changed || promised?.changed) && (
          <ActionForm action={keepSupposedAction}>
            <input type="hidden" name="applicationId" value={story.id} />
            {playbook.changed && <input type="hidden" name="playbook" value={playbook.chosen} />}
            {promised?.changed && <input type="hidden" name="promised" value={promised.chosen} />}
            <SubmitButton size="small" variant="plain">
              {say.save(
                playbook.changed ? playbook.name : null,
                promised?.changed ? promised.chosen !== "" : null,
              )}
            </SubmitButton>
          </ActionForm>
        )}
        {sent?.changed && sent.due && (
          <MarkForm applicationId={story.id} stepId={sent.stepId} mark={sent.mark} size="small" />
        )}
        <Link
          href={`/applications/${story.id}`}
          replace
          scroll={false}
          className={buttonLook({ size: "small", variant: "bare" })}
        >
          {say.back}
        </Link>
      </div>
      {sent?.changed && !sent.due && <p className="text-text-2">{say.tooEarly}</p>}
    </div>
  );
}
