import { isTooAlike, likenessTo } from "./likeness";
import { gather } from "./material";
import { seedOf } from "./seed";
import { templates } from "./templates/by-kind";
import type { DraftContext, Message } from "./types";
import { write } from "./write";

const mostTries = 200;

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
  for (let turn = 0; turn < mostTries; turn += 1) {
    const message = write(template, material, (slot, of) => seedOf(`${to}/${slot}/${turn}`) % of, context);
    const alike = likeness(message.body);
    if (alike === null || !isTooAlike(alike)) return message;
    if (!least || alike.share < least.share) least = { message, share: alike.share };
  }
  return least!.message;
}
