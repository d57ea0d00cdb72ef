import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReply } from "@/lib/answers/read-reply";
import { addDays } from "@/lib/days/day";
import { localTimeOf } from "@/lib/touches/local-time";
import replies from "../fixtures/answers/replies.json";

/** What should be proposed of a reply that comes on Wednesday 10 June 2026, in London. */
interface Proposal {
  who?: string;
  by?: string;
  said?: string;
  asks?: boolean;
  automatic?: boolean;
  outcome?: string;
  medium?: string;
  at?: string;
  stranger?: string;
}

const people = [
  { id: "priya", fullName: "Priya Raghunathan", email: "priya@quillmere.example" },
  { id: "thabo", fullName: "Thabo Nkosi-Berg", email: "thabo@quillmere.example" },
  { id: "elizabeth", fullName: "Dr. Elizabeth Müller", email: "Elizabeth.Mueller@quillmere.example" },
  { id: "jose", fullName: "José Álvarez", email: "" },
  { id: "soren", fullName: "Søren Kjær", email: "soren@quillmere.example" },
];
const reader = {
  people,
  timeZone: "Europe/London",
  workweek: { workdays: [1, 2, 3, 4, 5], holidays: [] },
  now: "2026-06-10T16:42:00.000Z",
};

function proposed(text: string): Proposal {
  const read = readReply(text, reader);
  return {
    ...(read.contactId && { who: read.contactId }),
    ...(read.promised && { by: read.promised.day, said: read.promised.said }),
    ...(read.asks && { asks: true }),
    ...(read.automatic && { automatic: true }),
    ...(read.verdict && { outcome: read.verdict.outcome }),
    ...(read.medium !== "email" && { medium: read.medium }),
    ...(read.at && { at: localTimeOf(read.at, reader.timeZone) }),
    ...(read.stranger && { stranger: read.stranger }),
  };
}

type Told = Proposal & { of: string; name: string; text: string };

test.each(replies as Told[])("$of: $name", ({ of: _of, name: _name, text, ...expected }) => {
  const { said, ...rest } = proposed(text);
  expect(expected.said ? { ...rest, said } : rest).toEqual(expected);
});

describe("what they answer to", () => {
  const quotations = [
    "\nOn Tue, 9 Jun 2026 at 18:02, Amara Nwosu <amara@nwosu.example> wrote:\n> Could you let me know by 26 June?\n> Best,\n> Thabo",
    "\nOn Tue, 9 Jun 2026 at 18:02,\nAmara Nwosu <amara@nwosu.example>\nwrote:\n\nWe will be in touch by 26 June. Priya",
    "\n-----Original Message-----\nFrom: Thabo Nkosi-Berg <thabo@quillmere.example>\nUnfortunately we have chosen another candidate.",
    "\n________________________________\nFrom: Priya Raghunathan\nCould you send two references by 26 June?",
    "\nFrom: Priya Raghunathan <priya@quillmere.example>\nSent: Tuesday, 9 June 2026 18:02\nTo: Amara Nwosu\n\nYou will hear from us by 26 June.",
    "\nAm Di., 9. Juni 2026 um 18:02 Uhr schrieb Amara Nwosu:\n\nCould you send two references?",
  ];
  test.each(quotations)("is not read: %j", (quotation) => {
    const own = "Hi Amara, noted, thank you.\n\nElizabeth\n";
    expect(proposed(own + quotation)).toEqual({ who: "elizabeth" });
    expect(proposed(own + quotation)).toEqual(proposed(own));
  });
});

describe("the day a letter came", () => {
  const on = (day: string, text: string, zone = "Europe/London") =>
    readReply(`Date: ${day}\n\n${text}`, { ...reader, timeZone: zone }).promised?.day;

  test("is where its days are counted from", () => {
    const friday = "Fri, 5 Jun 2026 09:00:00 +0100";
    expect(on(friday, "We'll be in touch by Monday.")).toBe("2026-06-08");
    expect(on(friday, "We'll be in touch by the end of next week.")).toBe("2026-06-12");
    expect(on("Sat, 6 Jun 2026 09:00:00 +0100", "We'll be in touch by the end of the week.")).toBe(
      "2026-06-12",
    );
  });

  test("is a day of the application's zone", () => {
    const lateInNewYork = "Mon, 8 Jun 2026 23:30:00 -0400";
    expect(on(lateInNewYork, "We'll be in touch tomorrow.", "America/New_York")).toBe("2026-06-09");
    expect(on(lateInNewYork, "We'll be in touch tomorrow.", "Europe/London")).toBe("2026-06-10");
  });

  test("is not believed where it is still to come, or can't be read", () => {
    for (const date of ["Thu, 11 Jun 2026 09:00:00 +0100", "the day the music died", "31/02/2026", ""]) {
      expect(readReply(`From: Priya\nDate: ${date}\n\nThanks!`, reader).at).toBeNull();
    }
  });
});

describe("figures", () => {
  const by = (text: string, timeZone: string) => readReply(text, { ...reader, timeZone }).promised?.day;

  test("are read as the user's country writes them", () => {
    expect(by("We'll let you know by 07/08/2026.", "Europe/London")).toBe("2026-08-07");
    expect(by("We'll let you know by 07/08/2026.", "America/New_York")).toBe("2026-07-08");
    expect(by("We'll let you know by 07/08/2026.", "America/Mexico_City")).toBe("2026-08-07");
  });

  test("that can be read in one way only are read in that way", () => {
    expect(by("We'll let you know by 06/26/2026.", "Europe/London")).toBe("2026-06-26");
    expect(by("We'll let you know by 26/06/2026.", "America/New_York")).toBe("2026-06-26");
  });
});

describe("working days", () => {
  const by = (text: string, workdays: number[], holidays: string[] = []) =>
    readReply(text, { ...reader, workweek: { workdays, holidays } }).promised?.day;

  test("are the application's", () => {
    const text = "We'll be in touch within five working days.";
    expect(by(text, [1, 2, 3, 4, 5])).toBe("2026-06-17");
    expect(by(text, [1, 2, 3, 4, 5], ["2026-06-12"])).toBe("2026-06-18");
    expect(by(text, [7, 1, 2, 3, 4])).toBe("2026-06-17");
    expect(by(text, [])).toBe("2026-06-15");
    expect(by("We'll be in touch by the end of the week.", [7, 1, 2, 3, 4])).toBe("2026-06-11");
  });
});

describe("of names that are alike", () => {
  const two = [
    { id: "a", fullName: "Priya Raghunathan", email: "pr@quillmere.example" },
    { id: "b", fullName: "Priya Nair", email: "pn@quillmere.example" },
  ];
  const who = (text: string) => readReply(text, { ...reader, people: two }).contactId;

  test("none is guessed", () => {
    expect(who("Noted.\n\nBest,\nPriya")).toBeNull();
    expect(who("Noted.\n\nBest,\nPriya N.")).toBe("b");
    expect(who("From: Priya <pr@quillmere.example>\n\nNoted.\n\nPriya")).toBe("a");
  });
});

describe("whatever is pasted", () => {
  const pieces = fc.constantFrom(
    ..."Hi Amara,|we will be in touch|by|the end of|next week|Friday|the 12th|19 June|06/19|within|ten|days|From: |Date: |Sent: |On |wrote:|> |\n|\n\n|Priya|?|. |, |please|let me know|unfortunately|another candidate|offer you|@|<|—|1/1/1|2 weeks 3 days|\u0000|\ud800|\u202e|é|शुक्रवार|🤞".split(
      "|",
    ),
  );
  const pastes = fc.oneof(
    fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary", maxLength: 2000 }),
    fc
      .constantFrom(...replies.map(({ text }) => text))
      .chain((text) => fc.nat(text.length).map((at) => text.slice(at))),
  );
  const zones = fc.constantFrom("Europe/London", "America/New_York", "Pacific/Apia", "Asia/Kathmandu");

  test("nothing is thrown, and what is proposed can be logged", () => {
    fc.assert(
      fc.property(pastes, zones, (text, timeZone) => {
        const read = readReply(text, { ...reader, timeZone });
        const came = localTimeOf(read.at ?? reader.now, timeZone).slice(0, 10);
        if (read.contactId) expect(people.map(({ id }) => id)).toContain(read.contactId);
        if (read.at) expect(read.at <= reader.now).toBe(true);
        if (!read.promised) return;
        expect(read.promised.day >= came).toBe(true);
        expect(read.promised.day <= addDays(came, 180)).toBe(true);
        const seen = text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
        expect(seen.replace(/\s+/g, " ")).toContain(read.promised.said.replace(/\s+/g, " "));
      }),
      { numRuns: 600 },
    );
  });

  test("20,000 characters take a moment", () => {
    const patterns = [
      "a",
      "1 ",
      "by ",
      "Friday ",
      "10 days ",
      "june 1 ",
      "2 weeks 3 days ",
      "wrote: ",
      "On ",
      "From: x\n",
      "please ",
      "not ",
      "a@",
      "(",
      ". ",
      "\n",
      "the 1st ",
      "hear you ",
      "Priya ",
      "on a b c ",
    ];
    for (const pattern of [...patterns, ...replies.slice(0, 20).map(({ text }) => `${text}\n`)]) {
      const start = performance.now();
      readReply(pattern.repeat(Math.ceil(25_000 / pattern.length)), reader);
      expect(performance.now() - start, JSON.stringify(pattern.slice(0, 60))).toBeLessThan(3000);
    }
  });
});
