import { count, sentence } from "../fill";

/** People who come from a file of contacts, and go into one. */
export const cards = {
  title: "Add people from a file",
  lede: "A file of contacts (.vcf), as phones and mail programs give it. Nothing is saved before you have looked it over.",
  short: "From a contact file",
  file: "The file of contacts",
  fileHint: "The file that ends in .vcf, at most 2 MB. It is read here and not kept.",
  pasted: "Or paste its text",
  pastedHint: "It begins with BEGIN:VCARD.",
  read: "Read it",
  reading: "Reading …",
  dropHere: "Drop the file",
  nothing: "There is nothing to read yet.",

  filled: (people: number) => `Read: ${count(people, "person", "people")}. Untick whom you don’t want.`,
  allKnown: "Everybody in that file is here already.",
  more: (n: number) =>
    `${sentence(count(n, "more person", "more people"))} in it: add these first, then give the file again.`,
  nameless: (n: number) =>
    `${sentence(count(n, "card names", "cards name"))} nobody and ${n === 1 ? "was" : "were"} left out.`,
  knownLeftOut: (n: number) =>
    `${sentence(count(n, "person", "people"))} in it ${n === 1 ? "is" : "are"} here already and left out.`,
  known: (name: string, employer: string) => `Here already: ${name}, ${employer}.`,
  lookOver: "{name}: look over",
  alsoTemplate: "On the card, too: {values}",
  take: "Add",
  who: "People in the file",
  save: "Add the ticked",
  noneTicked: "Nobody is ticked.",
  added: (n: number) =>
    n === 0 ? "They are all here already." : `${sentence(count(n, "person is", "people are"))} added.`,
  addedHere: (added: number, placed: number) =>
    `${sentence(count(placed, "person is", "people are"))} at this application now${added === placed ? "" : `, ${added} of them new to you`}.`,
  tooMany: "There are 100 people at this application already, and no room for these.",

  download: "Contact file",
  downloadAll: "All as a contact file",
  fileName: "People",

  refusals: {
    "too-large": "That file is larger than 2 MB. Leave the pictures out, or give it in parts.",
    "too-long": "That file takes too long to read, and nothing was taken from it.",
    busy: "Many files are being read right now. Try again in a moment.",
    unreadable: "That file can’t be read.",
    "not-a-vcard": "That is no file of contacts: it doesn’t begin with BEGIN:VCARD.",
    "cut-off": "That file ends too early: what begins in line {line} has no end.",
    unbalanced: "Line {line} ends something that didn’t begin.",
    "too-deep": "Line {line} is nested too deep for a contact.",
    "too-many-components": "That file holds more than 5,000 people. Give it in parts.",
    "too-many": "Line {line}: that is more of {field} than one person has.",
    "long-line": "Line {line}, {field}, is longer than any contact needs.",
    "unreadable-line": "Line {line} can’t be read.",
    "unreadable-field": "Line {line}, {field}, can’t be read.",
  },
} as const;
