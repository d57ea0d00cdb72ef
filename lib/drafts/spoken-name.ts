import { fold } from "./fold";
import { greetingOpening } from "./greeting-words";
import { nameParts } from "./name-parts";
import type { DraftContext } from "./types";

/** As the recipient is greeted and spoken of: "Dana", "Dr. Okafor"; empty where the record has no name. */
export function spokenName(recipient: NonNullable<DraftContext["recipient"]>): string {
  const salutation = (recipient.salutation ?? "").trim().replace(/[,:!\s]+$/, "");
  const opening = greetingOpening.exec(fold(salutation))?.[0].length ?? 0;
  const whole = recipient.fullName.trim();
  return salutation.slice(opening).trim() || nameParts(whole).first || whole;
}
