import { gather, type Material } from "./material";
import { seedOf } from "./seed";
import { thankYou } from "./templates/thank-you";
import type { DraftContext, Message } from "./types";
import { countWords } from "./words";

/** The first text of a message. */
export function draft(context: DraftContext): Message {
  const material: Material = gather(context);
  const seed = seedOf(material.to);
  const pick = <T>(from: T[]): T => from[seed % from.length] as T;
  const order = pick(thankYou.orders);
  const body = order
    .map((paragraph) => paragraph.map((part) => pick(thankYou.parts[part] ?? [])(material)).join(" "))
    .join("\n\n");
  countWords(body);
  const signature = [pick(thankYou.closings), material.sender, context.sender.email, context.sender.phone];
  const text = [pick(thankYou.greetings)(material), body, signature.filter(Boolean).join("\n")].join("\n\n");
  return { subject: context.medium === "email" ? pick(thankYou.subjects)(material) : null, body: text };
}
