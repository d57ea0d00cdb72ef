import type { Letter } from "./letter";

const bySubject =
  /\b(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|out of (?:the )?office|ooo\b|abwesen\w+|automatische antwort|réponse automatique|respuesta automática|risposta automatica|delivery status|undeliverable|mail delivery)/i;
const away =
  /\b(?:i am|i['’]m|i will be|i['’]ll be)\b[^.]{0,30}\b(?:out of (?:the )?office|away from (?:the office|my desk|my e-?mail)|on (?:annual |parental |maternity |paternity |sick |family |study )?(?:leave|holiday|vacation)|travelling|traveling)\b|^(?:currently )?out of (?:the )?office\b/i;
const asAMachineSays =
  /\b(?:limited|no|sporadic|intermittent|infrequent) access to (?:my )?e-?mails?|\burgent\b|in my absence|(?:up)?on my return|when i(?: am|['’]m)? (?:get |come )?(?:return|back)|will (?:return|be back|be returning)|back (?:in the office )?on\b|until\b|returning (?:on|to)/i;
const received =
  /\b(?:(?:have|['’]ve|has been|was|been)(?: successfully| safely)? received|receipt of|successfully submitted|thank(?:s| you) for (?:applying|your application|submitting|your interest in)|confirm(?:ation|s|ing)? (?:of |that )?(?:the )?(?:receipt|we))\b/i;
const machine =
  /\b(?:automat(?:ed|ic|ically)|auto-?generated|(?:do not|don['’]t|please do not) (?:reply|respond)|not monitored|unmonitored|unattended mailbox|cannot receive replies|no-?reply|donotreply|case number|reference number|ticket)\b/i;
const noReply = /\b(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?)@/i;
const application =
  /\b(?:application|applying|cv|resume|résumé|submission|e-?mail|message|enquiry|inquiry)\b/i;

/**
 * The sentence by which a machine gives itself away, or null: out of office, "we have received your application",
 * no such address. A receipt that asks for something is an answer, whoever wrote it.
 */
export function automaticIn(letter: Letter, sentences: readonly string[], asks: boolean): string | null {
  if (letter.machine && !/^no$/i.test(letter.machine)) return letter.machine;
  if (bySubject.test(letter.subject)) return letter.subject;
  const heading = sentences[0] ?? "";
  if (
    heading.length < 80 &&
    /^(?:auto(?:matic|mated)?[ -]?(?:reply|response)|out of office)\b/i.test(heading)
  )
    return heading;
  const gone = sentences.find((sentence) => away.test(sentence));
  if (gone && sentences.some((sentence) => asAMachineSays.test(sentence)) && !promisesInPerson(sentences))
    return gone;
  const said = sentences.find((sentence) => received.test(sentence) && application.test(sentence));
  const isMachine = noReply.test(letter.from) || sentences.some((sentence) => machine.test(sentence));
  if (said && !asks && (isMachine || /\b(?:received|receipt|submitted)\b/i.test(said))) return said;
  return noReply.test(letter.from) && /mailer-daemon|postmaster/i.test(letter.from) ? letter.from : null;
}

/** Somebody who says when this user hears from them has sat down and written it. */
function promisesInPerson(sentences: readonly string[]): boolean {
  return sentences.some(
    (sentence) =>
      /\b(?:decision|your (?:interview|application|candidacy|second)|the (?:role|position|panel|team))\b/i.test(
        sentence,
      ) || /\b(?:sorry|apologies)\b.{0,40}\b(?:delay|late|slow|silence)\b/i.test(sentence),
  );
}
