import { nameParts } from "@/lib/drafts/name-parts";
import { folded, icsLines } from "./ics-lines";

/** Somebody as an address book takes them. What is empty is left out. */
export interface CardPerson {
  id: string;
  fullName: string;
  employer: string;
  jobTitle: string;
  email: string;
  phone: string;
  linkedin: string;
  postalAddress: string;
}

/** People as one file of contacts: vCard 3.0 (RFC 2426), which every address book reads. */
export function vcards(people: readonly CardPerson[]): string {
  return people.map(vcard).join("");
}

function vcard(person: CardPerson): string {
  const { fullName, employer, jobTitle, email, phone, linkedin, postalAddress } = person;
  const { first, last } = nameParts(fullName);
  const name = first && last ? [last, first, "", "", ""] : [fullName, "", "", "", ""];
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `UID:urn:uuid:${person.id}`,
    `FN:${text(fullName)}`,
    `N:${name.map(text).join(";")}`,
    employer && `ORG:${text(employer)}`,
    jobTitle && `TITLE:${text(jobTitle)}`,
    email && `EMAIL;TYPE=INTERNET,WORK:${text(email)}`,
    phone && `TEL;TYPE=WORK,VOICE:${text(phone)}`,
    linkedin && `item1.URL:${text(linkedin)}`,
    linkedin && "item1.X-ABLabel:LinkedIn",
    // Nobody has typed which line is the town: the whole of it stands where the street does.
    postalAddress && `ADR;TYPE=WORK:;;${text(postalAddress)};;;;`,
    "END:VCARD",
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

/** A value with its lines, in which nothing means anything to a card. */
const text = (value: string) => icsLines(value.split(/\r\n?|[\n\u0085\u2028\u2029]/));
