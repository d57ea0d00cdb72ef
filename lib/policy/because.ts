import type { Playbook } from "./types";

/** What gives a follow-up its time: the day they promised, or else that it is the first, or the next. */
export type Reason = "promised" | "first" | "next";

/** The rules that a playbook's steps rest on. */
type Grounds = Record<Reason | "thankYou", string[]>;

const consensus: Grounds = {
  thankYou: ["tips-1", "career-1", "levo-2"],
  promised: ["csg-2", "livecareer-8", "levo-7"],
  first: ["levo-4", "levo-7"],
  next: ["levo-5", "csg-3", "levo-7"],
};

// Where a guide is silent, its playbook has the consensus value, and so the consensus grounds.
const groundsOf = new Map<string, Grounds>([
  ["levo", { ...consensus, thankYou: ["levo-1", "levo-2"], next: ["levo-5", "levo-7"] }],
  ["career-solutions", { ...consensus, thankYou: ["csg-1"], promised: ["csg-2"], next: ["csg-3", "levo-5"] }],
  [
    "livecareer",
    {
      thankYou: ["livecareer-5"],
      promised: ["livecareer-8"],
      first: ["livecareer-3"],
      next: ["livecareer-9"],
    },
  ],
  ["tips", { ...consensus, thankYou: ["tips-1"], promised: ["tips-3"], next: ["tips-3"] }],
  [
    "career-management",
    { ...consensus, thankYou: ["career-1"], promised: ["career-4"], next: ["career-7", "levo-5"] },
  ],
]);

/** The ids of the rules behind a step, the one that sets its time first. */
export const because = {
  reply: () => ["levo-8"],
  thankYou: (playbook: Playbook) => [...grounds(playbook).thankYou],
  letter: (playbook: Playbook) => [playbook.letter === "also" ? "livecareer-7" : "levo-3"],
  followUp: (playbook: Playbook, reason: Reason) => [...grounds(playbook)[reason]],
  reference: () => ["career-6"],
};

function grounds(playbook: Playbook): Grounds {
  return groundsOf.get(playbook.id) ?? consensus;
}
