import * as chrono from "chrono-node/en";
import { writesMonthFirst } from "@/lib/answers/calendar";
import type { Tongue } from "./tongue";

const inFigures = /\d[./-]\d{1,2}/;

export const english: Tongue = {
  opening:
    /^(?:new |add )?(?:(?:phone|video|on-?site|first|second|third|final|last|technical) )*(?:interview|call|screen(?:ing)?|talk|meeting|chat)\b/i,
  length: /\b(?:for )?(\d{1,3})[ -]?(min(?:ute)?s?|h(?:ours?)?)\b/i,
  by: /\b(?:by (?:phone|video)|(?:on|over|via) (?:zoom|teams|meet|skype|the phone)|in person|on[- ]?site|video|phone)\b/gi,
  means: {
    onsite: /\b(?:in person|on[- ]?site)\b/i,
    video: /\b(?:video|zoom|teams|meet|skype)\b/i,
    phone: /\b(?:phone|call)\b/i,
  },
  next: /\bnext\b/i,
  turned: /^with (.+?) (?:at|@) (.+)$/i,
  with: /(?:^| )with /i,
  and: /,|&|\+| and /i,
  before: /^(?:(?:at|@|for|on|with|from)\b\s*)+/i,
  after: /(?:\s*\b(?:at|@|on|from|with)|[\s,.;–-])+$/i,
  reader: (text, zone) => (writesMonthFirst(zone) || !inFigures.test(text) ? chrono.casual : chrono.GB),
};
