import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { CheckField } from "@/components/ui/check-field";
import { LiveAddress } from "@/components/ui/live-address";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changePlaybookAction, createPlaybookAction } from "@/lib/playbooks/actions";
import type { FigureValues } from "@/lib/playbooks/fields";
import { words } from "@/lib/words";
import { FigureSentences } from "./figure-sentences";

const say = words.playbooks.own;
const figures =
  "thankOpens thankDue thankIn letter firstOpens firstDue nextOpens nextDue limitKind limitMax letGoDays";

interface Props {
  /** Left out for a new one. */
  playbookId?: string;
  /** Of a new one: what it is copied from, and how many live applications follow that. */
  source?: { choice: string; name: string; followers: number };
  name: string;
  values: FigureValues;
  /** What the figures would move. */
  children: ReactNode;
}

/** Figures inside sentences, and under them what they would move before anything is saved. */
export function PlaybookForm({ playbookId, source, name, values, children }: Props) {
  const here = playbookId ? `/settings/playbooks/${playbookId}` : "/settings/playbooks/new";
  return (
    <ActionForm action={playbookId ? changePlaybookAction : createPlaybookAction}>
      {playbookId && <input type="hidden" name="playbookId" value={playbookId} />}
      {source && (
        <>
          <input type="hidden" name="copiedFrom" value={source.choice} />
          <input type="hidden" name="from" value={source.choice} />
        </>
      )}
      <LiveAddress names={source ? `${figures} move` : figures} />
      <div className="max-w-88">
        <TextField name="name" label={say.name} defaultValue={name} required maxLength={60} />
      </div>
      <FigureSentences values={values} />
      {source && source.followers > 0 && (
        <CheckField name="move" label={say.move(source.name, source.followers)} defaultChecked />
      )}
      {children}
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{say.save}</SubmitButton>
        <Button variant="bare" href="/settings/playbooks">
          {say.discard}
        </Button>
        <noscript>
          <button type="submit" formAction={here} formMethod="get" className={buttonLook({})}>
            {say.see}
          </button>
        </noscript>
      </div>
    </ActionForm>
  );
}
