// A full stop after a title or an initial ends no sentence.
const firstEnd = /(?<!\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Sr|Jr|\p{Lu}))[.!?]["”’)]*\s+(?=\S)/u;

/** What a finding says, in its first sentence and the rest. */
export function inTwo(says: string): [first: string, rest: string] {
  const end = firstEnd.exec(says);
  if (!end) return [says, ""];
  const at = end.index + end[0].length;
  return [says.slice(0, at).trimEnd(), says.slice(at)];
}
