import { type DraftContext, type Finding, reviewDraft } from "@/lib/drafts";
import { readMessage } from "@/lib/drafts/read-message";
import { countWords } from "@/lib/drafts/words";
import { rules } from "@/lib/policy/rules";
import type { Text } from "./text";

// Loaded after the page stands: the review knows some thousand words by heart.

/** A finding, and the published rules behind it by guide and number. */
export type Shown = Finding & { rules: { guide: string; number: number }[] };

/** What there is to look at in a text, and how many words it has between greeting and signature. */
export interface ReadThrough {
  text: Text;
  findings: Shown[];
  words: number;
}

export function readThrough(text: Text, context: DraftContext): ReadThrough {
  const message = { body: text.body, subject: context.medium === "email" ? text.subject : null };
  const { recipient, sender } = context;
  const known = [recipient?.fullName, recipient?.salutation].filter(Boolean).join(" ");
  return {
    text,
    findings: reviewDraft(message, context).map((finding) => ({
      ...finding,
      rules: rules.filter(({ id }) => finding.because.includes(id)),
    })),
    words: countWords(readMessage(text.body, known, sender.fullName).proper),
  };
}
