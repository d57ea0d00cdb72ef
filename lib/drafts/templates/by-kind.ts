import type { MessageKind } from "../types";
import { acceptanceOfSilence } from "./acceptance-of-silence";
import { callSheet } from "./call-sheet";
import { checkIn } from "./check-in";
import { finalCheckIn } from "./final-check-in";
import { referenceBriefing } from "./reference-briefing";
import { referenceThanks } from "./reference-thanks";
import { rejectionReply } from "./rejection-reply";
import { reply } from "./reply";
import type { Template } from "./template";
import { thankYou } from "./thank-you";
import { thankYouLetter } from "./thank-you-letter";
import { withdrawal } from "./withdrawal";

export const templates: Record<MessageKind, Template> = {
  reply,
  "thank-you": thankYou,
  "thank-you-letter": thankYouLetter,
  "check-in": checkIn,
  "final-check-in": finalCheckIn,
  "call-sheet": callSheet,
  "reference-briefing": referenceBriefing,
  "reference-thanks": referenceThanks,
  "rejection-reply": rejectionReply,
  withdrawal,
  "acceptance-of-silence": acceptanceOfSilence,
};
