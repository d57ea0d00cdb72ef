import { isTooAlike, likenessTo } from "./likeness";
import { gather } from "./material";
import { seedOf } from "./seed";
import { templates } from "./templates/by-kind";
import type { DraftContext, Message } from "./types";
import { type Choose, write } from "./write";

/** Long notes alone may make two texts alike: after so many tries one that can be spared is left out, then two. */
const triesWithAll = 70;

/**
 * The first text of a message, every word of it from the records or from our templates. Which phrasings it is
 * made of hangs on whom it goes to; where it would be too like a sibling, the next combination is taken.
 */
export function draft(context: DraftContext): Message {
  const template = templates[context.kind];
  const material = gather(context);
  const likeness = likenessTo(context);
  const to = context.recipient?.fullName ?? "";
  let least: { message: Message; share: number } | null = null;
  const notes = template.spare.map(({ part }) => part).filter((part) => part in material.notes);
  for (let turn = 0; turn < triesWithAll * (notes.length + 1); turn += 1) {
    const without = notes.slice(notes.length - Math.floor(turn / triesWithAll));
    const choose: Choose = (slot, of) => seedOf(`${to}/${slot}/${turn}`) % of;
    const message = write(template, material, choose, context, without);
    const alike = likeness(message.body);
    if (alike === null || !isTooAlike(alike)) return message;
    if (!least || alike.share < least.share) least = { message, share: alike.share };
  }
  return least!.message;
}
