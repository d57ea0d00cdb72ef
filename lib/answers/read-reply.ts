import { dayOf } from "@/lib/days/day";
import type { Instant, Medium, Workweek } from "@/lib/policy/types";
import { askedIn } from "./asks";
import { automaticIn } from "./automatic";
import { byWhat } from "./by-what";
import { writesMonthFirst } from "./calendar";
import { readLetter } from "./letter";
import { type Promised, promiseIn } from "./promise";
import { sentencesOf } from "./sentences";
import { verdictIn } from "./verdict";
import { whenSent } from "./when-sent";
import { type Person, strangerIn, whoWrote } from "./who-wrote";

/** What is known of whoever pastes a reply. */
export interface Reader {
  /** Who may have written it. */
  people: readonly Person[];
  timeZone: string;
  workweek: Workweek;
  now: Instant;
}

/** What a pasted reply seems to say, to be confirmed. Where it says nothing of a thing, that is null. */
export interface ReadReply {
  contactId: string | null;
  /** Who wrote, by name, where it is none of the people. */
  stranger: string | null;
  medium: Medium;
  at: Instant | null;
  /** By when they will be in touch, and how they put it. */
  promised: Promised | null;
  /** The sentence that asks something of the user. */
  asks: string | null;
  /** The sentence that a machine wrote. */
  automatic: string | null;
  verdict: { outcome: "offer" | "rejected"; said: string } | null;
}

/** Reads a reply as it was pasted, English alone; the mail it answers to is not read. Never throws on any text. */
export function readReply(pasted: string, { people, timeZone, workweek, now }: Reader): ReadReply {
  const letter = readLetter(pasted);
  const sentences = sentencesOf(letter.body);
  const contactId = whoWrote(letter, people);
  const at = letter.date ? whenSent(letter.date, timeZone, now) : null;
  const today = dayOf(at ?? now, timeZone);
  const verdict = verdictIn(sentences);
  const asks = askedIn(sentences);
  // A no that a machine sends is their answer all the same.
  const automatic = verdict ? null : automaticIn(letter, sentences, asks !== null);
  return {
    contactId,
    stranger: contactId === null ? strangerIn(letter) || null : null,
    medium: byWhat(letter),
    at,
    promised:
      automatic || verdict
        ? null
        : promiseIn(sentences, { today, workweek, monthFirst: writesMonthFirst(timeZone) }),
    asks: automatic ? null : asks,
    automatic,
    verdict,
  };
}
