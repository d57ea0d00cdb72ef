import type { Medium } from "@/lib/policy/types";
import type { Letter } from "./letter";

const linkedin =
  /\bsent (?:you )?the following messages?\b|\binmail\b|\b(?:messaged|wrote to|wrote) me on linkedin\b|^linkedin message\b/im;
const phone =
  /\b(?:voice ?mail|missed call|phone call|text message|whatsapp|sms)\b|\b(?:rang|called|phoned|telephoned) (?:me|today|this|just|back|at|and|to)\b|^(?:call(?:ed)?|rang|phone) (?:from|with|by)\b|\bspoke (?:to|with) \p{Lu}|\b(?:said|told me) on the phone\b/iu;
const letter = /\bby post\b|^(?:letter|post) from\b|\b(?:came|arrived) (?:by|in the) (?:post|mail)\b/im;

/** By what they answered: an e-mail, unless its head or its first lines say otherwise. */
export function byWhat({ from, subject, body, linkedin: copied }: Letter): Medium {
  if (copied) return "linkedin";
  if (from || subject) return "email";
  const opening = body.slice(0, 200);
  if (linkedin.test(opening)) return "linkedin";
  if (phone.test(opening) && !/^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))\b/i.test(opening))
    return "phone";
  return letter.test(opening) ? "letter" : "email";
}
