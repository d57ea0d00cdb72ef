import { blankGaps, gap } from "./gap";
import type { Material } from "./material";
import type { Phrasing, Template } from "./templates/template";
import type { DraftContext, Message } from "./types";
import { countWords } from "./words";

/** Which phrasing of a slot to take, out of how many. */
export type Choose = (slot: string, of: number) => number;

/** One text from a template: its phrasings chosen, its words filled in, short enough, `without` some parts. */
export function write(
  template: Template,
  material: Material,
  choose: Choose,
  context: DraftContext,
  without: string[] = [],
): Message {
  const pick = <T>(slot: string, from: T[]): T | undefined => from[choose(slot, from.length)];
  const unknown = (template.ifKnown ?? []).filter((part) => material.unknown.has(part));
  const left = new Set([...unknown, ...without]);
  const say = (part: string) => {
    const name = part === "opening" && !context.thanked && template.parts.thanks ? "thanks" : part;
    return phrase(pick(name, template.parts[name] ?? []), material);
  };
  const paragraphs = pick("order", template.orders) ?? [];
  const compose = () =>
    paragraphs
      .map((parts) =>
        parts
          .filter((part) => !left.has(part))
          .map(say)
          .join(" "),
      )
      .filter(Boolean)
      .join("\n\n");
  for (const { part, above } of template.spare) {
    if (countWords(blankGaps(compose())) > above) left.add(part);
  }
  const greeting = fill(pick("greeting", template.greetings) ?? "", material);
  const closing = pick("closing", template.closings);
  const signature = closing ? signatureOf(closing, material, context) : "";
  const body = [greeting, compose(), signature].filter(Boolean).join("\n\n");
  return { subject: context.medium === "email" ? subjectOf(template, material, choose) : null, body };
}

function phrase(phrasing: Phrasing | undefined, material: Material): string {
  if (phrasing === undefined) return "";
  if (typeof phrasing === "string") return fill(phrasing, material);
  const note = Object.entries(material.notes).find(([name]) => phrasing[0].includes(`{${name}}`))?.[1];
  return fill(note && "sentence" in note ? phrasing[1] : phrasing[0], material);
}

/** Puts the words in; a full stop that ends both a word and its sentence stands once. */
function fill(text: string, { words, notes }: Material): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const note = notes[name];
    const word = note ? ("phrase" in note ? note.phrase : note.sentence) : (words[name] ?? "");
    return word.endsWith(".") ? word : word + stop;
  });
}

function subjectOf(template: Template, material: Material, choose: Choose): string {
  const from = template.subjects;
  const shift = choose("subject", from.length);
  const subjects = from.map((_, at) => fill(from[(at + shift) % from.length] ?? "", material));
  const fits = (subject: string) => {
    const words = countWords(subject);
    return words >= 3 && words <= 6 && !subject.includes("[[");
  };
  return subjects.find(fits) ?? fill(from.at(-1) ?? "", material);
}

function signatureOf(closing: string, material: Material, { sender, medium }: DraftContext): string {
  const contact = [sender.email, sender.phone, ...(sender.links ?? [])].filter((line) => line?.trim());
  if (contact.length === 0) contact.push(gap("How can they reach you?"));
  const lines = medium === "linkedin" ? [] : contact;
  return [closing, material.words.sender, ...lines].join("\n");
}
