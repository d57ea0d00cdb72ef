import { isFound } from "@/lib/find/fold";
import type { Answer, Item, Opening, Verb } from "@/lib/find/item";

/** What stands in the palette's list: for a verb what it can be done to, else all that is called so, verbs first. */
export function shownItems(
  opening: Opening,
  {
    typed,
    verb,
    here,
    answer,
  }: { typed: string; verb: Verb | null; here: string | null; answer: Answer | null },
): Item[] {
  if (verb) return named(typed, choicesOf(verb, opening));
  const known = [...aboutHere(here, opening), ...opening.always, ...opening.applications];
  if (typed === "") return known.slice(0, mostAtFirst);
  return unlike([...(answer?.proposed ?? []), ...named(typed, known), ...(answer?.found ?? [])]);
}

const mostAtFirst = 24;

function named(typed: string, items: readonly Item[]): Item[] {
  return items.filter(({ text, detail }) => isFound(typed, `${text} ${detail ?? ""}`));
}

/** An application is found here with its state, and on the server without. */
function unlike(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()];
}

const paths = { answer: "answer", interview: "interviews/new" };

/** What a verb can be done to. */
function choicesOf(verb: Verb, { applications, toSend }: Opening): Item[] {
  if (verb === "sent") return toSend;
  return applications.map((item) => ({
    ...item,
    does: { kind: "go", href: `/applications/${item.id}/${paths[verb]}` },
  }));
}

/** The verbs for the application whose page this is. */
function aboutHere(here: string | null, opening: Opening): Item[] {
  const item = opening.applications.find(({ id }) => id === here);
  if (!item) return [];
  const verbs = (["answer", "interview"] as const).map(
    (verb): Item => ({
      id: `${verb}-here`,
      text: opening.words.verb[verb],
      detail: item.text,
      picture: verb,
      does: { kind: "go", href: `/applications/${item.id}/${paths[verb]}` },
    }),
  );
  const sent = opening.toSend
    .filter(({ does }) => does.kind === "mark" && does.applicationId === here)
    .map(
      (step): Item => ({
        ...step,
        id: `sent-here ${step.id}`,
        text: `${opening.words.verb.sent}: ${step.text}`,
      }),
    );
  return [...verbs, ...sent];
}
