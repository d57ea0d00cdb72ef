import { because } from "./because";
import { type Link, readChain } from "./chain";
import { writeInstant } from "./days";
import type { History } from "./history";
import { mediumFor } from "./medium";
import type { Outreach } from "./outreach";
import { recipientOf } from "./recipient";
import type { Reply } from "./replies";
import { statusAt, type Timed } from "./window";

/** The chain of follow-ups; null while an interview is ahead, and where nothing was ever heard. */
export function followUpChain(
  history: History,
  outreach: Outreach,
  replies: Reply[],
  thanks: Timed[],
): Link[] | null {
  const { anchor, ahead } = history;
  if (!anchor || ahead.length > 0) return null;
  const answers = replies
    .flatMap(({ answer }) => (answer && answer.at > anchor.at ? [answer] : []))
    .sort((a, b) => a.place - b.place);
  const count = followUpCount(history, outreach, thanks);
  return readChain(history, { anchor, followUps: outreach.followUps, answers }, count);
}

function followUpCount({ application }: History, { followUps, thanked }: Outreach, thanks: Timed[]): number {
  const { limit } = application.playbook;
  if (limit.kind === "none") return followUps.length + 1;
  if (limit.kind === "follow-ups") return limit.max;
  return thanked || thanks.some(canStillBeSent) ? limit.max - 1 : limit.max;
}

function canStillBeSent({ step: { kind, status } }: Timed): boolean {
  return kind === "thank-you" && status !== "done" && status !== "missed";
}

/** A step for each follow-up of the chain, to the one person who is in charge of following up. */
export function followUpSteps(chain: Link[], history: History): Timed[] {
  const { anchor, application, zone, now } = history;
  const recipient = recipientOf(history);
  const medium = recipient && mediumFor(recipient, "follow-up", history);
  return chain.map(({ opens, due, reason, touch, projected, missedFrom }, index) => {
    const window = { opens: zone.startOf(opens), due: zone.startOf(due + 1), missedFrom };
    return {
      window,
      step: {
        id: `follow-up:${anchor?.fact.id}:${index + 1}`,
        kind: "follow-up",
        contactId: touch ? (touch.fact.contactId ?? null) : (recipient?.id ?? null),
        medium: touch ? touch.fact.medium : medium,
        opens: writeInstant(window.opens),
        due: writeInstant(window.due),
        allDay: true,
        status: statusAt(now, window, { done: touch !== null, reachable: recipient !== null }),
        projected,
        optional: false,
        because: because.followUp(application.playbook, reason),
      },
    };
  });
}
