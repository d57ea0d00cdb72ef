import { badNews } from "./bad-news";
import { emptyOpener } from "./empty-opener";
import { gapOpen } from "./gap-open";
import { genericGreeting } from "./generic-greeting";
import { tooLong, tooShort } from "./lengths";
import { nameMisspelt } from "./name-misspelt";
import { noAsk } from "./no-ask";
import { noContact } from "./no-contact";
import { noDate } from "./no-date";
import { noDetail } from "./no-detail";
import { noRole } from "./no-role";
import { noSubject } from "./no-subject";
import { noThanks } from "./no-thanks";
import { otherLanguage } from "./other-language";
import { pressure } from "./pressure";
import { resumeAgain } from "./resume-again";
import type { Rule } from "./rule";
import { shouting } from "./shouting";
import { tooAlike } from "./too-alike";
import { wrongDate } from "./wrong-date";
import { wrongName } from "./wrong-name";

/** What can be said of a text in any language. */
export const inAnyLanguage: Rule[] = [gapOpen, wrongName, nameMisspelt, tooAlike, otherLanguage];

export const inEnglish: Rule[] = [
  pressure,
  emptyOpener,
  tooLong,
  tooShort,
  resumeAgain,
  badNews,
  shouting,
  genericGreeting,
  noThanks,
  noAsk,
  noSubject,
  wrongDate,
  noRole,
  noDate,
  noDetail,
  noContact,
];
