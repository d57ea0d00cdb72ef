import { readerOf } from "./reader";
import { inAnyLanguage, inEnglish } from "./rules/all";
import { isInOtherLanguage } from "./rules/other-language";
import { settle } from "./settle";
import type { DraftContext, Finding, Message } from "./types";

/**
 * Reads what the user made of a draft, and tells what to look at before it is sent: by severity, then subject
 * before body, then place. It never throws, whatever is typed.
 */
export function reviewDraft(message: Message, context: DraftContext): Finding[] {
  const reader = readerOf(message, context);
  const rules = isInOtherLanguage(reader) ? inAnyLanguage : [...inAnyLanguage, ...inEnglish];
  const found = rules
    .filter((rule) => rule.kinds.includes(context.kind))
    .flatMap(({ rule, severity, because, find }) =>
      find(reader).map((place): Finding => ({ rule, severity, because: [...because], ...place })),
    );
  return settle(found);
}
