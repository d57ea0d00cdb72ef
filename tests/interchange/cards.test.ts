import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readInWorker } from "@/lib/interchange/read-in-worker";

async function cardsIn(name: string) {
  const read = await readInWorker(
    "cards",
    new Uint8Array(readFileSync(`tests/fixtures/cards/${name}.vcf`)),
    null,
  );
  if (read.kind === "refused") throw new Error(`${name}: ${read.reason} in line ${read.line}`);
  return read.value;
}

describe("a file of contacts comes in as its address book meant it", () => {
  it("from Apple's, with its labels and what is preferred first", async () => {
    expect((await cardsIn("apple")).cards).toEqual([
      {
        name: "Dr. Priya Raghunathan",
        employer: "Quillmere Maps",
        jobTitle: "Head of Design",
        emails: [
          { value: "priya@quillmere.example", label: "work" },
          { value: "priya.r@elsewhere.example", label: "home" },
        ],
        phones: [
          { value: "+44 20 7946 0991", label: "desk" },
          { value: "+44 7700 900123", label: "cell" },
        ],
        linkedin: "https://www.linkedin.com/in/priya-example",
        postalAddress: "12 Quay Street\nBS1 4AA Bristol\nUnited Kingdom",
        notes: "Met at the fair.\nLikes maps, and tea.",
      },
    ]);
  });

  it("from Google's, several in one file; who has no name goes by the address, who has nothing is counted", async () => {
    const { cards, nameless } = await cardsIn("google");
    expect(cards.map(({ name, phones, linkedin }) => [name, phones[0]?.value ?? "", linkedin])).toEqual([
      ["Thabo Nkosi-Berg", "+44-20-7946-0992", "https://linkedin.com/in/thabo-example"],
      ["noname@somewhere.example", "", ""],
    ]);
    expect(nameless).toBe(1);
  });

  it("from Outlook's 2.1: bare types, Windows letters, quoted-printable over two lines", async () => {
    expect((await cardsIn("outlook-21")).cards).toMatchObject([
      {
        name: "Jürgen Müller",
        employer: "Nordmoor GmbH",
        jobTitle: "Leiter der Personalgewinnung für München, Nürnberg und Umgebung",
        emails: [{ value: "juergen@nordmoor.example" }],
        phones: [
          { value: "+49 151 5550 1000", label: "cell" },
          { value: "+49 (30) 5550-1000", label: "work" },
        ],
        postalAddress: "Mühlenstraße 3\nHinterhaus\n10243 Berlin\nDeutschland",
        linkedin: "",
      },
    ]);
  });

  it("from a telephone's 2.1, in another script", async () => {
    expect((await cardsIn("android-21")).cards).toMatchObject([
      { name: "李 明", phones: [{ value: "+861055501000" }], emails: [{ value: "liming@jingwei.example" }] },
    ]);
  });

  it("in 4.0", async () => {
    expect((await cardsIn("version-4")).cards).toMatchObject([
      {
        name: "Élodie Garnier",
        emails: [{ value: "elodie@albatre.example" }, { value: "elodie@maison.example" }],
        phones: [{ value: "+33-4-7255-0100 ext. 12", label: "work" }],
        linkedin: "https://fr.linkedin.com/in/elodie-example",
        postalAddress: "14 rue des Lilas\n69001 Lyon\nFrance",
      },
    ]);
  });

  it("and what is none is refused", async () => {
    const read = (text: string) => readInWorker("cards", new TextEncoder().encode(text), null);
    expect(await read("Dear Amara,\nno card here.")).toEqual({ kind: "refused", reason: "not-a-vcard" });
    expect(await read("BEGIN:VCARD\nFN:Bo")).toEqual({ kind: "refused", reason: "cut-off", line: 1 });
    expect(await read("BEGIN:VCALENDAR\nEND:VCALENDAR")).toMatchObject({ reason: "not-a-vcard" });
  });
});
