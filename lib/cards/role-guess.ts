import type { CardInput } from "./schema";

const guesses: readonly [role: CardInput["role"], title: RegExp][] = [
  ["recruiter", /recruit|talent|sourcer|headhunt|staffing/i],
  [
    "hr",
    /\bhr\b|human resources|people (?:ops|operations|partner|team)|personal(?:abteilung|wesen|referent)|ressources humaines/i,
  ],
  [
    "hiring-manager",
    /\bhead\b|director|manager|\blead\b|chief|\bvp\b|\bc[teop]o\b|leiter|leitung|principal|founder|owner/i,
  ],
];

/** What somebody's part in an application may be, by their title. */
export function roleGuess(jobTitle: string): CardInput["role"] {
  return guesses.find(([, title]) => title.test(jobTitle))?.[0] ?? "interviewer";
}
