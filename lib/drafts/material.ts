import { dayInWords, dayOf, onDay } from "./days-in-words";
import { type Noted, notedClause, notedThing } from "./facts";
import { gap } from "./gap";
import { nameParts } from "./name-parts";
import type { DraftContext } from "./types";

/** What a template writes with: every word from the user's records, or a gap with the question that fills it. */
export interface Material {
  /** As the recipient is greeted: "Dana", "Dr. Okafor". */
  to: string;
  /** As the recipient is spoken of in a question: "Dana", "them". */
  whom: string;
  sender: string;
  role: string;
  employer: string;
  /** "today", "on Tuesday", "on 1 June". */
  day: string;
  /** The interview is still ahead. */
  ahead: boolean;
  /** "by Friday", "by 12 June"; null where no date was named. */
  promised: string | null;
  /** How they talked: face to face they met, else they spoke. */
  met: "met" | "spoke";
  meeting: "meeting" | "speaking with";
  detail: Noted;
  strength: Noted;
  forgotten: Noted;
  news: Noted;
  knows: { detail: boolean; strength: boolean; forgotten: boolean; news: boolean };
}

/** Gathers what the records hold; what they don't becomes a gap. */
export function gather(context: DraftContext): Material {
  const { recipient, interview, facts } = context;
  const to = recipient ? greetedName(recipient) : gap("Whom do you write to?");
  const whom = recipient ? to : "them";
  const employer = context.employer.trim() || gap("Which employer is it?");
  const zone = interview?.timeZone ?? "UTC";
  const today = dayOf(context.now, zone);
  const day = interview ? dayOf(interview.at, zone) : null;
  const detail = notedThing(facts.detail);
  const strength = notedThing(facts.strength);
  const forgotten = notedClause(facts.forgotten);
  const news = notedThing(facts.news);
  const missing = (question: string): Noted => ({ phrase: gap(question) });
  return {
    to,
    whom,
    employer,
    sender: context.sender.fullName.trim() || gap("What is your full name?"),
    role: context.role.trim() || gap("Which role is it?"),
    day: day && today ? onDay(day, today) : gap("When did you meet?"),
    ahead: interview ? Date.parse(interview.at) > Date.parse(context.now) : false,
    promised: context.promisedBy && today ? `by ${dayInWords(context.promisedBy, today)}` : null,
    met: interview?.format === "onsite" ? "met" : "spoke",
    meeting: interview?.format === "onsite" ? "meeting" : "speaking with",
    detail: detail ?? missing(`What did you talk about with ${whom} that stayed with you?`),
    strength: strength ?? missing(`What did ${recipient ? to : "they"} like about your work?`),
    forgotten: forgotten ?? missing("What did you forget to say?"),
    news: news ?? missing(`What good news of ${employer.replace(/[[\]]/g, "")} have you read?`),
    knows: { detail: !!detail, strength: !!strength, forgotten: !!forgotten, news: !!news },
  };
}

function greetedName(recipient: NonNullable<DraftContext["recipient"]>): string {
  const salutation = recipient.salutation?.trim();
  if (salutation) return salutation;
  const whole = recipient.fullName.trim();
  return nameParts(whole).first ?? (whole || gap("What is their name?"));
}
