import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { bringInAction } from "@/lib/imports/actions";
import { words } from "@/lib/words";
import { HowFar } from "./how-far";

const say = words.imports.found;

interface Props {
  importId: string;
  /** How many rows would come in. */
  rows: number;
  /** "{done} of {of} are in". */
  progress: string;
  /** The fields that say how, before the button; and what stands on the button. */
  fields?: ReactNode;
  more?: ReactNode;
  children: ReactNode;
}

/** The form that brings a file in, and how far it is while it does. */
export function BringIn({ importId, rows, progress, fields, more, children }: Props) {
  return (
    <ActionForm action={bringInAction} className="grid gap-8">
      <input type="hidden" name="importId" value={importId} />
      {fields}
      <HowFar importId={importId} rows={rows} says={progress} />
      <div className="flex flex-wrap gap-2">
        {rows > 0 && <SubmitButton busy={say.bringing}>{children}</SubmitButton>}
        {more}
      </div>
    </ActionForm>
  );
}
