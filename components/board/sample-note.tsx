import { SubmitButton } from "@/components/ui/submit-button";
import { removeSampleAction } from "@/lib/sample/actions";
import { words } from "@/lib/words";

/** Above the sample search: what it is, and the one click that ends it. */
export function SampleNote() {
  const { note, remove, removing } = words.searches.sample;
  return (
    <form action={removeSampleAction} className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="text-13 text-text-2">{note}</p>
      <SubmitButton variant="plain" size="small" busy={removing}>
        {remove}
      </SubmitButton>
    </form>
  );
}
