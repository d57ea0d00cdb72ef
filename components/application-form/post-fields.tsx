import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/applications/form";
import { words } from "@/lib/words";
import { Fold } from "./fold";

const say = words.applicationForm.post;

/** What they offer. */
export function PostFields({ values }: { values: FormValues }) {
  return (
    <Fold summary={say.summary} names={["location", "salary", "jobUrl", "advertisement"]}>
      <TextField name="location" label={say.location} defaultValue={values.location} />
      <TextField name="salary" label={say.salary} hint={say.salaryHint} defaultValue={values.salary} />
      <TextField
        name="jobUrl"
        label={say.jobUrl}
        type="url"
        inputMode="url"
        dir="ltr"
        defaultValue={values.jobUrl}
      />
      <TextArea
        name="advertisement"
        label={say.advertisement}
        hint={say.advertisementHint}
        rows={8}
        defaultValue={values.advertisement}
      />
    </Fold>
  );
}
