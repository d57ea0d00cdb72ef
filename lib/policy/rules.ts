/** What a guide says, in our words, and where it says it. */
export interface Rule {
  id: string;
  /** As the screen names it: "Levo, rule 4". */
  guide: string;
  number: number;
  text: string;
  /** The title of the guide. */
  source: string;
}

function rulesOf(prefix: string, guide: string, source: string, texts: string[]): Rule[] {
  return texts.map((text, index) => {
    const number = index + 1;
    return { id: `${prefix}-${number}`, guide, number, text, source };
  });
}

/** Every rule that a step can rest on, guide by guide, in the order of its guide. */
export const rules: readonly Rule[] = [
  ...rulesOf("levo", "Levo", "5 Things You Must Do to Follow-up After an Interview", [
    "Say thank you the same day, or the next at the latest.",
    "Write to each person who interviewed you, in words meant for them alone.",
    "Choose paper only when you can put it in their hands; the post may be too slow.",
    "Check in for the first time between one and two weeks after the interview.",
    "If nobody answers, leave it one or two weeks, then write a last time. Don't bombard.",
    "If the silence goes on, move on.",
    "Follow up with a single person: whoever is looking after you, often the hiring manager or HR.",
    "Reply the way they reached you: e-mail to e-mail, a call to a call.",
    "Keep impatience and pressure out of it; others may still be interviewing.",
    "Go on looking elsewhere while you wait.",
  ]),
  ...rulesOf("csg", "Career Solutions Group", "Post-Interview: The Follow-Up", [
    "Thank them within 48 hours, by e-mail or on paper.",
    "Once the date they gave has passed, write or ring: ask where things stand and say you still want it.",
    "After three tries without an answer, let it go.",
    "Be disappointed for a while, then turn to what you can control and the next opening.",
  ]),
  ...rulesOf("livecareer", "LiveCareer", "On when to follow up after an interview", [
    "Ask on the way out what comes next and when they will decide.",
    "Ask on the way out whether you may write if that day passes in silence.",
    "If you didn't ask, check in two weeks after the interview.",
    "With several interviewers, take a card or an address from each.",
    "Thank each interviewer personally, between one and two days later.",
    "Keep it short: thanks, what you enjoyed, why this job, why you.",
    "Besides the e-mail, post a note on paper that says it a little differently.",
    "When their date has passed, check in: brief, polite, still keen.",
    "Silence isn't a no. Give it two more weeks and write once more, without nagging.",
    "The search never pauses: apply, interview and meet people throughout.",
  ]),
  ...rulesOf("tips", "Tips", "Tips for Following Up After a Job Interview", [
    "However you met, thank each person within 24 hours.",
    "Having written, rest; don't look desperate.",
    "Find out when you should hear. After that, ask once or twice a week and no more.",
    "Let the job choose the medium: e-mail if they decide fast, a call if it faces clients, a letter if they are traditional.",
    "Say who you are, which role and when you met; thank them for one moment of the talk; add what you forgot and why you fit.",
    "Before a call, list what you want to say.",
    "Short and plain; they have the resume already.",
    "Read it through three times, and every name once more.",
  ]),
  ...rulesOf("career", "Career Management", "How to Follow up After a Job Interview", [
    "Within 24 hours, e-mail everyone on the panel: why the role draws you and why you suit it.",
    "End with how to reach you.",
    "Mention good news of the company or its field if there is some; never a scandal.",
    "When the time they gave is up, ask politely once more.",
    "Recall their own timeline, offer what they may need, ask for the new one, and mention other roles.",
    "Tell your references: that you were interviewed, what the job is, and what you have done since you worked together.",
    "Check in once, then once more, then move on.",
    "They may come back months later, and that reopens it. A no isn't about you; keep several applications going.",
  ]),
];
