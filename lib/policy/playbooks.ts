import type { Playbook } from "./types";

const consensus: Playbook = {
  id: "consensus",
  name: "Consensus",
  thankYou: { opensHours: 0, due: { hours: 24 } },
  letter: "none",
  first: { opensDays: 7, dueDays: 14 },
  next: { opensDays: 7, dueDays: 14 },
  limit: { kind: "outreaches", max: 3 },
  letGoDays: 14,
};

/**
 * One playbook for each guide, and their consensus, which is the default. Where a guide is silent,
 * its playbook says what the consensus says. Hours and days are counted from the interview's end.
 */
export const playbooks: Record<string, Playbook> = {
  consensus,
  levo: {
    ...consensus,
    id: "levo",
    name: "Levo",
    thankYou: { opensHours: 0, due: { endOfDay: 1 } },
    letter: "hand-delivered",
    limit: { kind: "follow-ups", max: 2 },
  },
  "career-solutions": {
    ...consensus,
    id: "career-solutions",
    name: "Career Solutions Group",
    thankYou: { opensHours: 0, due: { hours: 48 } },
  },
  livecareer: {
    ...consensus,
    id: "livecareer",
    name: "LiveCareer",
    thankYou: { opensHours: 24, due: { hours: 48 } },
    letter: "also",
    first: { opensDays: 14, dueDays: 21 },
    next: { opensDays: 14, dueDays: 21 },
    limit: { kind: "follow-ups", max: 2 },
  },
  tips: {
    ...consensus,
    id: "tips",
    name: "Tips",
    next: { opensDays: 4, dueDays: 7 },
    limit: { kind: "none" },
  },
  "career-management": {
    ...consensus,
    id: "career-management",
    name: "Career Management",
    limit: { kind: "follow-ups", max: 2 },
  },
};
