import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHead } from "@/components/ui/section-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { saveNotesAction } from "@/lib/story/actions";
import { words } from "@/lib/words";

const say = words.application.notes;

/** What the user writes for themselves. */
export function Notes({ applicationId, notes }: { applicationId: string; notes: string }) {
  return (
    <section aria-labelledby="notes">
      <SectionHead id="notes">{say.heading}</SectionHead>
      {notes && (
        <p dir="auto" className="mb-2 whitespace-pre-wrap text-14 text-text-2">
          {notes}
        </p>
      )}
      <Disclosure summary={notes ? say.change : say.write}>
        <NotesForm applicationId={applicationId} notes={notes} label={say.label} save={say.save} />
      </Disclosure>
    </section>
  );
}

interface FormProps {
  applicationId: string;
  notes: string;
  label: string;
  hint?: string;
  save: string;
}

export function NotesForm({ applicationId, notes, label, hint, save }: FormProps) {
  return (
    <ActionForm action={saveNotesAction}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <TextArea name="notes" label={label} hint={hint} defaultValue={notes} />
      <div>
        <SubmitButton variant="plain" size="small">
          {save}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
