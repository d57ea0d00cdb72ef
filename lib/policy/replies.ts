import { because } from "./because";
import { writeInstant } from "./days";
import { contactOf, type History, type Moment } from "./history";
import { canReach, mediumFor } from "./medium";
import type { Medium, Touch } from "./types";
import { statusAt, type Timed } from "./window";

/** A question of theirs, and the message that answered it. */
export interface Reply {
  question: Moment<Touch>;
  answer: Moment<Touch> | undefined;
}

/** Of each contact's questions, the last: whoever asks again asks instead. */
export function readReplies({ received, sent }: History): Reply[] {
  const questions = received.filter((touch) => touch.fact.wantsReply);
  const last = new Map(questions.map((question) => [question.fact.contactId, question]));
  return [...last.values()].map((question) => ({
    question,
    answer: sent.find((touch) => answers(touch, question)),
  }));
}

function answers(touch: Moment<Touch>, question: Moment<Touch>): boolean {
  const { kind = "other", contactId } = touch.fact;
  if (touch.at <= question.at || (kind !== "other" && kind !== "follow-up")) return false;
  return question.fact.contactId === undefined || question.fact.contactId === contactId;
}

/** A step for each question, due at the end of the next working day. */
export function replySteps(history: History, replies: Reply[]): Timed[] {
  const { zone, workingDays, now } = history;
  return replies.map(({ question, answer }) => {
    const due = zone.startOf(workingDays.rollForward(question.day + 1) + 1);
    const missedFrom = Math.max(zone.startOf(question.day + 14), due);
    const window = { opens: question.at, due, missedFrom };
    return {
      window,
      step: {
        id: `reply:${question.fact.id}`,
        kind: "reply",
        contactId: question.fact.contactId ?? null,
        medium: answer ? answer.fact.medium : replyMedium(question.fact, history),
        opens: writeInstant(window.opens),
        due: writeInstant(window.due),
        allDay: false,
        status: statusAt(now, window, { done: answer !== undefined, reachable: true }),
        projected: false,
        optional: false,
        because: because.reply(),
      },
    };
  });
}

function replyMedium({ contactId, medium }: Touch, history: History): Medium {
  const contact = contactOf(history, contactId);
  if (!contact || canReach(contact, medium)) return medium;
  return mediumFor(contact, "follow-up", history) ?? medium;
}
