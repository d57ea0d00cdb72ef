import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeManyAction } from "@/lib/applications/actions-many";
import { words } from "@/lib/words";

const say = words.searches.many;

interface Props {
  /** The address of this view. */
  back: string;
  searches: readonly { id: string; name: string }[];
  children: ReactNode;
}

/** A list with boxes to tick, and what can be done to all that are: it shows once one is. */
export function ManyForm({ back, searches, children }: Props) {
  return (
    <ActionForm action={changeManyAction} className="group/many grid grid-cols-1">
      <input type="hidden" name="back" value={back} />
      {children}
      <fieldset className="many-bar hidden group-has-[.check:checked]/many:flex">
        <legend className="sr-only">{say.with}</legend>
        <SubmitButton name="verb" value="let-go" variant="plain" size="small">
          {say.letGo}
        </SubmitButton>
        {searches.length > 0 && (
          <div className="flex items-center gap-2">
            <SelectField
              name="to"
              label={say.move}
              labelHidden
              defaultValue=""
              options={[
                { value: "", label: `${say.move} …` },
                ...searches.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <SubmitButton name="verb" value="move" variant="plain" size="small">
              {say.moveAct}
            </SubmitButton>
          </div>
        )}
        <span className="ms-auto">
          <SubmitButton name="verb" value="delete" variant="danger" size="small">
            {say.delete}
          </SubmitButton>
        </span>
      </fieldset>
    </ActionForm>
  );
}
