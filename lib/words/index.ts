import { type Language, spokenLanguage } from "@/lib/language/language";
import { de } from "./de";
import { en } from "./en";
import type { Words } from "./words";

export type { Words };

type Part = Readonly<Record<string, unknown>>;

const all: Readonly<Record<Language, Words>> = { en, de };

/**
 * Every sentence on the screen, each read in the language of the moment: a part may be kept while a module loads, a
 * sentence may not. A client component takes what it prints as plain strings from its page.
 */
export const words = read(all) as Words;

function read(part: Readonly<Record<Language, Part>>): Part {
  const names = Object.keys(part.en);
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, named(part, name)])));
}

function named(part: Readonly<Record<Language, Part>>, name: string): PropertyDescriptor {
  const { en, de } = part;
  return isPart(en[name])
    ? { enumerable: true, value: read({ en: en[name], de: de[name] as Part }) }
    : { enumerable: true, get: () => part[spokenLanguage()][name] };
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
