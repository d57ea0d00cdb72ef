import { commonWords } from "./common-words";
import { peoples } from "./peoples";
import { places } from "./places";
import { products } from "./products";

const split = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean));
const lists: { words?: Set<string>; places?: Set<string>; peoples?: Set<string>; products?: Set<string> } =
  {};

/** Months and weekdays, their abbreviations aside. */
const calendar = split(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
);
const calendarShort = split(
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);
const contracted =
  /^(?:im|ive|id|ill|its|dont|doesnt|didnt|cant|couldnt|wouldnt|shouldnt|wont|isnt|arent|wasnt|werent|havent|hasnt|hadnt|youre|youve|youll|youd|were|weve|well|wed|theyre|theyve|theyll|theyd|thats|theres|heres|whats|lets|hes|shes|itll|itd|whos)$/;

/** Courtesies of other languages that stand in English letters too. */
const courtesies = split(
  "merci danke dank vielen gracias grazie obrigado obrigada takk tack kiitos dziekuje dekuji dakujem hvala arigato shukran gruss grusse gruesse saludos salutations amicalement cordialement hartelijke hartelijk groet groeten",
);

/** Is this folded word an English word of every day, or a usual form of one? */
export function isOrdinary(folded: string): boolean {
  lists.words ??= split(commonWords);
  const words = lists.words;
  return (
    words.has(folded) ||
    courtesies.has(folded) ||
    contracted.test(folded) ||
    bases(folded).some((base) => words.has(base))
  );
}

export const isCalendarWord = (folded: string): boolean => calendar.has(folded);
export const isShortCalendarWord = (folded: string): boolean => calendarShort.has(folded);

export function isPlace(folded: string): boolean {
  lists.places ??= split(places);
  return lists.places.has(folded);
}

/** A nationality or a language. */
export function isPeople(folded: string): boolean {
  lists.peoples ??= split(peoples);
  return lists.peoples.has(folded) || (folded.endsWith("s") && lists.peoples.has(folded.slice(0, -1)));
}

/** A product that people name without meaning its maker, or an abbreviation of working life. */
export function isProduct(folded: string): boolean {
  lists.products ??= split(products);
  return lists.products.has(folded);
}

/** What a word may be a form of: plurals, -ed, -ing, -ly. */
function bases(word: string): string[] {
  const found: string[] = [];
  const strip = (ending: string, ...instead: string[]) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 2) return;
    for (const end of instead) found.push(stem + end);
    if (ending !== "s" && /([b-df-hj-np-tv-z])\1$/.test(stem)) found.push(stem.slice(0, -1));
  };
  strip("ies", "y");
  strip("es", "");
  if (!word.endsWith("ss")) strip("s", "");
  strip("ied", "y");
  strip("ed", "", "e");
  strip("ing", "", "e");
  strip("ily", "y");
  strip("bly", "ble");
  strip("ly", "");
  return found.filter((base) => base.length > 2);
}
