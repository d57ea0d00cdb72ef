/** What a column of a file may be of an application, in the order they are offered. */
export const fields = [
  "employer",
  "role",
  "location",
  "salary",
  "jobUrl",
  "source",
  "appliedOn",
  "status",
  "endedOn",
  "cvSent",
  "notes",
  "advertisement",
] as const;

export type Field = (typeof fields)[number];

/** Several columns may go into these; into each other one goes only one. */
export const joined: readonly Field[] = ["salary", "notes"];

// Headers as other trackers and plain spreadsheets write them, in small letters and without signs; ours among them.
const headers: Record<Field, readonly string[]> = {
  employer: [
    "employer",
    "company name",
    "company",
    "organisation",
    "organization",
    "firma",
    "arbeitgeber",
    "entreprise",
    "empresa",
  ],
  role: ["role", "title", "job title", "position", "job", "job role", "stelle", "poste", "puesto"],
  location: ["location", "place", "city", "job location", "ort", "lieu"],
  salary: [
    "salary",
    "salary range",
    "min salary",
    "max salary",
    "salary min",
    "salary max",
    "salary currency",
    "currency",
    "compensation",
    "pay",
    "gehalt",
  ],
  jobUrl: ["link", "url", "job url", "posting url", "job posting", "job link", "link to job", "post url"],
  source: [
    "found through",
    "gefunden über",
    "source",
    "found on",
    "channel",
    "platform",
    "how you found it",
    "job board",
  ],
  appliedOn: [
    "applied on",
    "applied at",
    "applied",
    "date applied",
    "application date",
    "applied date",
    "beworben am",
  ],
  status: ["how it stands", "outcome", "status", "list name", "list", "stage", "state", "application status"],
  endedOn: [
    "ended on",
    "rejected at",
    "closed at",
    "archived at",
    "ended at",
    "outcome date",
    "date closed",
    "beendet am",
  ],
  cvSent: ["cv sent", "cv", "resume", "resume sent", "lebenslauf"],
  notes: ["notes", "note", "comments", "comment", "my notes", "notizen"],
  advertisement: ["advertisement", "description", "job description", "posting text", "stellenanzeige"],
};

/** What the columns most likely are, by their headers: each header once, "" where none is meant. */
export function guessed(header: readonly string[]): (Field | "")[] {
  const taken = new Set<Field>();
  const found: (Field | "")[] = header.map(() => "");
  for (const field of fields) {
    for (const name of headers[field]) {
      const at = header.findIndex((text, index) => found[index] === "" && plain(text) === name);
      if (at < 0 || (taken.has(field) && !joined.includes(field))) continue;
      found[at] = field;
      taken.add(field);
    }
  }
  return found;
}

/** "companyName", "company_name" and "Company Name" are one. */
function plain(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
