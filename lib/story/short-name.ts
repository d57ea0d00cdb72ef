import { nameParts } from "@/lib/drafts/name-parts";

/**
 * "Priya" of "Priya Raghunathan". Only of a name of two words, written in the order it is read: of a longer one
 * nobody but its bearer knows which part stands for the whole, so it is said in full.
 */
export function shortName(fullName: string): string {
  const { first, words } = nameParts(fullName);
  return words.length === 2 && first !== null && /^\p{Script=Latin}/u.test(fullName) ? first : fullName;
}
