import Form from "next/form";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePlaybookAction } from "@/lib/applications/actions";
import { playbookOf } from "@/lib/applications/facts";
import type { WholeStory } from "@/lib/applications/story";
import { playbooks } from "@/lib/policy";
import type { WhatIf } from "@/lib/story/what-if";
import { changePromiseAction } from "@/lib/touches/actions";
import { words } from "@/lib/words";

const say = words.application.whatIf;
const choices = Object.values(playbooks).map(({ id, name }) => ({ value: id, label: name }));

/** Another playbook, another promised date: tried out in the address, saved only by a button of its own. */
export function WhatIfForm({ story, whatIf }: { story: WholeStory; whatIf: WhatIf }) {
  const { playbook, promised, follows } = whatIf;
  return (
    <div className="grid gap-3 border-t border-line px-5 py-3 text-13 text-text-2 phone:px-4 print:hidden">
      <Form
        key={`${playbook.chosen} ${promised?.chosen}`}
        action={`/applications/${story.id}`}
        scroll={false}
        className="flex flex-wrap items-end gap-3"
      >
        <SelectField
          name="playbook"
          label={`${say.heading}: ${say.playbook}`}
          defaultValue={playbook.chosen}
          options={choices}
        />
        {promised && (
          <DateField
            name="promised"
            label={say.date}
            defaultValue={promised.chosen}
            min={promised.earliest}
          />
        )}
        <button type="submit" className={buttonLook({})}>
          {say.show}
        </button>
        {follows === null && <p className="flex-1 basis-52 self-end pb-2 text-text-3">{say.hint}</p>}
      </Form>
      {follows !== null && <Supposed story={story} whatIf={whatIf} follows={follows} />}
    </div>
  );
}

function Supposed({ story, whatIf, follows }: { story: WholeStory; whatIf: WhatIf; follows: string }) {
  const { playbook, promised } = whatIf;
  return (
    <div className="grid gap-3 rounded-2 bg-inset px-4 py-3" role="status">
      <p className="text-14 text-text">
        {follows} <span className="text-text-2">{say.unsaved}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        {playbook.changed && (
          <ActionForm action={changePlaybookAction}>
            <input type="hidden" name="applicationId" value={story.id} />
            <input type="hidden" name="playbookId" value={playbook.chosen} />
            <SubmitButton size="small" variant="plain">
              {say.savePlaybook(playbookOf(playbook.chosen).name)}
            </SubmitButton>
          </ActionForm>
        )}
        {promised?.changed && (
          <ActionForm action={changePromiseAction}>
            <input type="hidden" name="applicationId" value={story.id} />
            <input type="hidden" name="promised" value={promised.chosen} />
            <SubmitButton size="small" variant="plain">
              {promised.chosen ? say.saveDate : say.saveNoDate}
            </SubmitButton>
          </ActionForm>
        )}
        <Button size="small" variant="bare" href={`/applications/${story.id}`}>
          {say.back}
        </Button>
      </div>
    </div>
  );
}
