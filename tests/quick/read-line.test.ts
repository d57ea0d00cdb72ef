import { describe, expect, test } from "vitest";
import { readLine } from "@/lib/quick/read-line";

// A Wednesday, 17:42 in Berlin.
const now = "2026-06-10T15:42:00.000Z";
const read = (line: string, zone = "Europe/Berlin", at = now) => readLine(line, zone, at);
const open = { starts: null, minutes: null, format: null, people: [] };

describe("a line in which somebody notes an interview", () => {
  test.each([
    [
      "Interview Acme Thu 3pm with Dana and Raj",
      { ...open, employer: "Acme", starts: "2026-06-11T15:00", people: ["Dana", "Raj"] },
    ],
    [
      "interview at Quillmere Maps tomorrow 10:30",
      { ...open, employer: "Quillmere Maps", starts: "2026-06-11T10:30" },
    ],
    [
      "Interview with Dana Whitfield, Raj & Ines at Acme on Friday at 14:00",
      { ...open, employer: "Acme", starts: "2026-06-12T14:00", people: ["Dana Whitfield", "Raj", "Ines"] },
    ],
    ["Interview with Acme next Tuesday at 9", { ...open, employer: "Acme", starts: "2026-06-16T09:00" }],
    [
      "phone interview Acme 18 June 3-4pm",
      { ...open, employer: "Acme", starts: "2026-06-18T15:00", minutes: 60, format: "phone" },
    ],
    [
      "Call Acme Mon 11am for 45 min",
      { ...open, employer: "Acme", starts: "2026-06-15T11:00", minutes: 45, format: "phone" },
    ],
    [
      "Interview Acme on site Thu 3pm",
      { ...open, employer: "Acme", starts: "2026-06-11T15:00", format: "onsite" },
    ],
    ["Interview Acme by video with Dana", { ...open, employer: "Acme", format: "video", people: ["Dana"] }],
    ["Interview Acme", { ...open, employer: "Acme" }],
    ["Interview", { ...open, employer: "" }],
    ["Interview Acme yesterday 3pm", { ...open, employer: "Acme", starts: "2026-06-09T15:00" }],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test("a weekday whose hour has gone by is the one of next week", () => {
    expect(read("Interview Acme Wed 3pm")?.starts).toBe("2026-06-17T15:00");
    expect(read("Interview Acme Wed 6pm")?.starts).toBe("2026-06-10T18:00");
  });

  test("an hour without a half of the day is one at which people are interviewed", () => {
    expect(read("Interview Acme tomorrow at 3")?.starts).toBe("2026-06-11T15:00");
    expect(read("Interview Acme tomorrow at 10")?.starts).toBe("2026-06-11T10:00");
  });

  test("figures are read as they are written where the person is", () => {
    expect(read("Interview Acme 7/8 at 3pm")?.starts).toBe("2026-08-07T15:00");
    expect(read("Interview Acme 7/8 at 3pm", "America/New_York")?.starts).toBe("2026-07-08T15:00");
  });

  test("tomorrow is that of the person's zone", () => {
    const late = "2026-06-10T23:30:00.000Z";
    expect(read("Interview Acme tomorrow 3pm", "Asia/Tokyo", late)?.starts).toBe("2026-06-12T15:00");
    expect(read("Interview Acme tomorrow 3pm", "America/New_York", late)?.starts).toBe("2026-06-11T15:00");
  });

  test("a day without an hour makes up none", () => {
    expect(read("Interview Acme Thursday")).toEqual({ ...open, employer: "Acme" });
  });
});

test.each(["Acme", "Dana Whitfield", "", "interviews", "Thu 3pm", "settings"])(
  "%j is no such line",
  (line) => {
    expect(read(line)).toBeNull();
  },
);

describe("the same in German", () => {
  test.each([
    [
      "Gespräch Acme Do 15 Uhr mit Dana und Raj",
      { ...open, employer: "Acme", starts: "2026-06-11T15:00", people: ["Dana", "Raj"] },
    ],
    [
      "Vorstellungsgespräch bei Übersee Logistik am Freitag um 14:00 mit Jörg Österle & Ines",
      {
        ...open,
        employer: "Übersee Logistik",
        starts: "2026-06-12T14:00",
        people: ["Jörg Österle", "Ines"],
      },
    ],
    [
      "Gespräch mit Dana bei Acme morgen 10:30",
      { ...open, employer: "Acme", starts: "2026-06-11T10:30", people: ["Dana"] },
    ],
    [
      "Telefonat Acme Mo. 11 Uhr für 45 min",
      { ...open, employer: "Acme", starts: "2026-06-15T11:00", minutes: 45, format: "phone" },
    ],
    [
      "Videogespräch Acme 18.6. 15-16 Uhr",
      { ...open, employer: "Acme", starts: "2026-06-18T15:00", minutes: 60, format: "video" },
    ],
    ["Gespräch Acme 12.1. 9 Uhr", { ...open, employer: "Acme", starts: "2027-01-12T09:00" }],
    [
      "Gespräch Acme vor Ort Do 15 Uhr",
      { ...open, employer: "Acme", starts: "2026-06-11T15:00", format: "onsite" },
    ],
    ["Termin Acme", { ...open, employer: "Acme" }],
    ["Gespräch", { ...open, employer: "" }],
  ])("%s", (line, expected) => {
    expect(readLine(line, "Europe/Berlin", now, "de")).toEqual(expected);
    expect(read(line)).toEqual(expected);
  });

  test("what both languages begin alike is read in the one that is spoken", () => {
    const said = readLine("Interview Acme Donnerstag 15 Uhr mit Dana", "Europe/Berlin", now, "de");
    expect(said).toEqual({ ...open, employer: "Acme", starts: "2026-06-11T15:00", people: ["Dana"] });
  });
});
