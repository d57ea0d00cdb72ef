import type { PlainDate } from "@/lib/policy/types";
import { dayInWords, dayOf, daysBetween, onDay } from "./days-in-words";
import { type Noted, notedClause, notedThing } from "./facts";
import { gap } from "./gap";
import { spokenName } from "./spoken-name";
import type { DraftContext } from "./types";

/** What a template writes with: every word from the user's records, or a gap with the question that fills it. */
export interface Material {
  words: Record<string, string>;
  notes: Record<string, Noted>;
  /** Names of facts that no record holds. */
  unknown: Set<string>;
}

/** "an Account Manager", "The Lead Engineer": the sentence around it brings its own; "A Level Tutor" keeps its. */
const article = /^(?:an?|the|An|The|A(?! (?:Levels?|Class|Grade|Team)\b))\s+(?=\S)/;

/** Gathers what the records hold; what they don't becomes a gap. */
export function gather(context: DraftContext): Material {
  const notes: Record<string, Noted> = {};
  const unknown = new Set<string>();
  const read = { detail: notedThing, strength: notedThing, news: notedThing, forgotten: notedClause };
  for (const name of ["detail", "strength", "news", "forgotten"] as const) {
    const noted = read[name](context.facts[name]);
    if (!noted) unknown.add(name);
    notes[name] = noted ?? { phrase: gap(questionFor(name, context)) };
  }
  if (!context.promisedBy) unknown.add("promised");
  return { words: { ...peopleWords(context), ...dayWords(context) }, notes, unknown };
}

function peopleWords(context: DraftContext): Record<string, string> {
  const { recipient, sender } = context;
  const reach = [sender.phone, sender.email, ...(sender.links ?? [])].find((way) => way?.trim());
  return {
    to: recipient ? spokenName(recipient) || gap("What is their name?") : gap("Whom do you write to?"),
    who: recipient?.fullName.trim() || gap("Whom do you call?"),
    whom: (recipient && spokenName(recipient)) || "them",
    sender: sender.fullName.trim() || gap("What is your full name?"),
    reach: reach ?? gap("How can they reach you?"),
    role: context.role.trim().replace(article, "") || gap("Which role is it?"),
    employer: context.employer.trim() || gap("Which employer is it?"),
  };
}

function dayWords({ interview, now, promisedBy }: DraftContext): Record<string, string> {
  const today = dayOf(now, interview?.timeZone ?? "UTC");
  const day = interview && dayOf(interview.at, interview.timeZone);
  const known = day && today;
  const onsite = interview?.format === "onsite";
  const ahead = interview && Date.parse(interview.at) > Date.parse(now);
  return {
    day: known ? onDay(day, today) : gap("When did you meet?"),
    date: known ? dayInWords(day, today) : gap("When did you meet?"),
    promised: promisedBy ? `by ${today ? promisedDay(promisedBy, today) : promisedBy}` : "",
    met: onsite ? "met" : "spoke",
    meeting: onsite ? "meeting" : "speaking with",
    interviewed: ahead ? "have an interview" : "had my interview",
  };
}

/** A weekday that has gone by is "last Friday": "by Friday" would be taken for the one to come. */
function promisedDay(day: PlainDate, today: PlainDate): string {
  const ago = daysBetween(day, today);
  return ago >= 2 && ago <= 6 ? `last ${dayInWords(day, today)}` : dayInWords(day, today);
}

function questionFor(fact: "detail" | "strength" | "news" | "forgotten", context: DraftContext): string {
  const { kind, employer, recipient } = context;
  const who = recipient && spokenName(recipient);
  if (kind === "reply" && fact === "forgotten")
    return `What did ${who || "they"} ask, and what do you answer?`;
  if (kind === "reference-briefing") return aboutThePosition[fact];
  return {
    detail: `What did you talk about with ${who || "them"} that stayed with you?`,
    strength: `What did ${who || "they"} like about your work?`,
    news: `What good news of ${employer.trim() || "them"} have you read?`,
    forgotten: "What did you forget to say?",
  }[fact];
}

const aboutThePosition = {
  detail: "What is the position about, and what did they talk of?",
  strength: "What should your reference speak of?",
  news: "What good news of theirs have you read?",
  forgotten: "What did you forget to say there?",
};
