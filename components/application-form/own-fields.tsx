import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/applications/form";
import { words } from "@/lib/words";
import { Fold } from "./fold";

const say = words.applicationForm.own;

/** What the user sent, and what they want to remember of it. */
export function OwnFields({ values }: { values: FormValues }) {
  return (
    <Fold summary={say.summary} names={["appliedOn", "cvSent", "source", "notes"]}>
      <DateField name="appliedOn" label={say.appliedOn} defaultValue={values.appliedOn ?? ""} />
      <TextField name="cvSent" label={say.cvSent} hint={say.cvSentHint} defaultValue={values.cvSent} />
      <TextField name="source" label={say.source} defaultValue={values.source} />
      <TextArea name="notes" label={say.notes} rows={5} defaultValue={values.notes} />
    </Fold>
  );
}
