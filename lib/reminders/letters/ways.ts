import type { LetterLink } from "@/lib/mail/letter";
import { words } from "@/lib/words";
import type { Kind } from "../kinds";
import { markOf, type Purpose } from "../token";

type Aim = Purpose extends infer P ? (P extends { accountId: string } ? Omit<P, "accountId"> : never) : never;

/** Where a letter's links lead: pages of this app, and links that do one thing. */
export interface Ways {
  page: (path: string) => string;
  act: (aim: Aim) => string;
}

type AsideAct = Exclude<Purpose["act"], "off">;

const say = words.reminders;

/** What can be done about a step, or an interview, from the letter itself. */
export function actsOf(
  ways: Ways,
  applicationId: string,
  key: string,
  acts: readonly AsideAct[],
): LetterLink[] {
  return acts.map((act) => ({
    label: say.letter[act],
    address: ways.act({ act, applicationId, mark: markOf(key) }),
  }));
}

/** Why a letter came, and how letters of its kind stop. */
export function footOf(kind: Kind, time: string, ways: Ways) {
  const { foot, off, settings } = say.letter;
  return {
    text: foot[kind](time),
    links: [
      { label: off, address: ways.act({ act: "off", kind }) },
      { label: settings, address: ways.page("/settings/reminders") },
    ],
  };
}
