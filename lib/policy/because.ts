import type { Playbook } from "./types";

/** The rules that a playbook's steps rest on. */
interface Grounds {
  thankYou: string[];
  /** A check-in after a day they promised. */
  promised: string[];
  /** The first check-in where they promised none. */
  first: string[];
  /** Each check-in after another. */
  next: string[];
}

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
  followUp: (playbook: Playbook, reason: "promised" | "first" | "next") => [...grounds(playbook)[reason]],
  reference: () => ["career-6"],
};

function grounds(playbook: Playbook): Grounds {
  return groundsOf.get(playbook.id) ?? consensus;
}
