const courtesy =
  /^(?:(?:hi|hello|dear)\b.{0,40}[,!] )?(?:how are you|how(?:['’]s| is| was) (?:it|your|the)|(?:i )?hope\b|any(?: other| further)? questions|questions)\b|\b(?:don['’]?t|do not|not to|never) hesitate|feel free|if you have (?:any |an[yd] )?(?:other |more |further )?(?:questions?|queries|concerns|doubts)|should you have|if anything (?:is unclear|comes up|changes)|in the meantime\b.{0,40}\bquestions|(?:please )?(?:do not|don['’]t|refrain from) reply/i;
const verbs =
  "send|e-?mail|forward|confirm|provide|share|reply|respond|answer|let (?:me|us) know|tell|complete|fill|choose|pick|select|book|schedule|sign|return|submit|attach|upload|call|ring|phone|advise|give(?! (?:us|me) (?:until|till|a few|a couple|some more|another|more))|follow up|bring|indicate|join|come|prepare|suggest|propose|review and|get back|drop me|have a look|take a look|check (?:whether|if|your)|make yourself";
const request = new RegExp(
  [
    `\\b(?:please|kindly)(?: also| just| could you| do)? (?:${verbs})\\b`,
    `\\b(?:could|can|would|will|might) you (?:please |kindly |possibly |perhaps |also |maybe |just )*(?:be (?:able|free|available|willing|happy|interested)|like|consider|mind|${verbs})\\b`,
    "\\blet (?:me|us) know (?:if you(?:['’]d| would| are|['’]re| can| could| have time)|if (?:that|this|it|either|any of|one of|tuesday|monday|wednesday|thursday|friday)|whether|when|what|which|how|your|by|a (?:time|date|day|good)|some|the (?:best|name|date|time)|two|three|at your)",
    "\\b(?:we|i)(?:['’]d| would)? (?:(?:still|also|just) )?(?:need|require)s?\\b[^.]{0,30}\\b(?:from you|your|you to|copy|copies|references?|documents?|certificates?|proof)\\b",
    "\\b(?:like|love|delighted|pleased|happy|keen|glad) (?:to|for you to) (?:invite|meet|see you|speak|talk|chat|have you|arrange|schedule|come|hear (?:from|more|your|what))",
    "\\b(?:invite you|inviting you)\\b",
    "\\blook(?:ing)? forward to (?:hearing (?:from|back|your)|your (?:reply|response|answer|thoughts|confirmation|availability))",
    "\\b(?:awaiting|await) your\\b",
    "\\b(?:are|would) you (?:still |be )?(?:available|free|interested|around|able|open)\\b",
  ].join("|"),
  "i",
);

/** The first sentence that asks something of the user, or null: a question, or a request for something. */
export function askedIn(sentences: readonly string[]): string | null {
  return (
    sentences.find(
      (sentence) => !courtesy.test(sentence) && (isQuestion(sentence) || request.test(sentence)),
    ) ?? null
  );
}

const isQuestion = (sentence: string) =>
  /[?？]["”’')\]]*$/.test(sentence) && !/https?:\/\/\S+$/.test(sentence);
