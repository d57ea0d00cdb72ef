import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import type { Marked } from "./mark-as-sent";
import type { Refusal } from "./record";

/** Why something could not be marked or noted, as its form shows it: at the field, or above the form. */
export function refusal(
  kind: Refusal | Exclude<Marked["kind"], "marked">,
  timeField: "at" | "sentAt",
  typed: FormState["values"],
): FormState {
  const say = words.application;
  switch (kind) {
    case "gone":
      return refused(words.forms.gone, typed);
    case "no-such-step":
      return refused(say.stepGone, typed);
    case "too-many":
      return refused(say.tooManyTouches, typed);
    case "future":
      return invalid({ [timeField]: words.forms.inTheFuture }, typed);
    case "too-early":
      return invalid({ [timeField]: say.sentTooEarly }, typed);
    case "nobody":
      return invalid({ contactId: say.notHere }, typed);
    case "promised-before":
      return invalid({ promisedBy: say.promisedBefore }, typed);
  }
}
