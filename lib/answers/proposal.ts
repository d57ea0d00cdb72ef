import { dayOf } from "@/lib/days/day";
import { dayAndTime, longDay } from "@/lib/days/words";
import type { FormState } from "@/lib/forms/state";
import type { Instant } from "@/lib/policy/types";
import { localTimeOf } from "@/lib/touches/local-time";
import { words } from "@/lib/words";
import type { ReadReply } from "./read-reply";

const say = words.answers;

/** What fills the form that logs an answer: its values, and beside each that was found, where it came from. */
export function proposalOf(
  read: ReadReply,
  pasted: string,
  timeZone: string,
  now: Instant,
): Required<Pick<FormState, "values" | "notes">> {
  const { contactId, stranger, medium, at, promised, asks, automatic, verdict } = read;
  const today = dayOf(now, timeZone);
  const notes = {
    contactId: contactId ? say.found : stranger && say.stranger(stranger),
    medium: medium !== "email" && say.found,
    at: at && say.foundTime(dayAndTime(at, timeZone, now)),
    promisedBy: promised && say.foundDay(longDay(promised.day, today), promised.said),
    wantsReply: asks && say.foundAs(short(asks)),
    automatic: automatic && say.foundAs(short(automatic)),
    outcome: verdict && say.readsLike[verdict.outcome](short(verdict.said)),
  };
  return {
    values: {
      contactId: contactId ?? "",
      medium,
      at: at ? localTimeOf(at, timeZone) : "",
      body: pasted,
      promisedBy: promised?.day ?? "",
      outcome: verdict?.outcome ?? "",
      ...(asks && { wantsReply: "on" }),
      ...(automatic && { automatic: "on" }),
    },
    notes: Object.fromEntries(Object.entries(notes).filter((note): note is [string, string] => !!note[1])),
  };
}

const most = 140;

function short(said: string): string {
  return said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/, "")} …`;
}
