import { draft } from "@/lib/drafts/draft";
import { contextAlone } from "@/lib/messages/context-alone";
import { recordsOf, type Sender } from "@/lib/messages/records";
import type { Instant } from "@/lib/policy/types";
import type { NowStep } from "./now";

const nobodyElse = { employers: [], people: [], colleagues: [] };
// A list's story comes without its long texts: no draft reads them.
const noLongTexts = { advertisement: "", cvSent: "", notes: "", messages: [] };
const longest = 180;

/** How the step's draft begins, in one line: of what was written, or of what would be proposed. Gaps are left out. */
export function openingOf({ story, plan, step }: NowStep, sender: Sender, now: Instant): string {
  const written = story.messages.find((message) => message.stepId === step.id)?.opening;
  const body = written ?? proposed({ ...story, ...noLongTexts });
  return shortened(
    body
      .replace(/\[\[.*?(\]\]|$)\.?/gs, "…")
      .replace(/\s+/g, " ")
      .trim(),
  );

  function proposed(whole: Parameters<typeof recordsOf>[0]): string {
    return draft(contextAlone(step, recordsOf(whole, plan, sender, nobodyElse, now))).body;
  }
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, text.lastIndexOf(" ", longest));
  return `${cut.replace(/[\s,;:….]+$/u, "")} …`;
}
