import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import type { SavedInterview } from "./save";

const say = words.interview;

/** Why an interview isn't saved, in words; what was typed stays. */
export function refusalOf(
  kind: Exclude<SavedInterview["kind"], "saved">,
  typed: FormState["values"],
): FormState {
  const sentences = {
    gone: words.forms.gone,
    "unknown-person": say.unknownPerson,
    "already-taken": words.invitation.alreadyTaken,
    "too-many-interviews": say.full,
    "too-many-people": say.peopleFull,
    "too-many-met": say.tooManyMet,
  } as const;
  if (kind === "promised-too-early") return invalid({ promisedBy: say.promisedTooEarly }, typed);
  return refused(sentences[kind], typed);
}
