import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readInWorker } from "@/lib/interchange/read-in-worker";
import { notesOf } from "@/lib/invitations/description";
import { peopleTold } from "@/lib/invitations/people-told";
import { whenTold } from "@/lib/invitations/when-told";
import { whereOf } from "@/lib/invitations/where";

const folder = "tests/fixtures/invitations";
const own = ["amara@nwosu.example"];
const home = "Europe/Berlin";

/** What an invitation's events say, in the words of the form. */
async function told(name: string, spoilt?: (text: string) => string) {
  const file = readFileSync(`${folder}/${name}.ics`);
  const bytes = spoilt ? new TextEncoder().encode(spoilt(file.toString("utf8"))) : new Uint8Array(file);
  const read = await readInWorker("calendar", bytes, { from: "2026-05-20T00:00:00.000Z" });
  if (read.kind === "refused") throw new Error(`${name}: ${read.reason} in line ${read.line}`);
  return read.value.events.map((event) => {
    const { people, leftOut } = peopleTold(event.invited, own, event.location);
    const { startsLocal, timeZone, minutes, open } = whenTold(event, home);
    const { format, place, besides } = whereOf(event);
    return {
      title: event.title,
      when: `${startsLocal} ${timeZone} ${minutes}`,
      open: Object.entries(open).flatMap(([what, isOpen]) => (isOpen ? [what] : [])),
      how: [format, place, ...(besides ? [besides] : [])],
      people: people.map((one) => `${one.name} <${one.email}>${one.organiser ? " sent it" : ""}`),
      leftOut,
      event,
    };
  });
}

const teamsLink =
  "https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzQ2%40thread.v2/0?context=%7b%22Tid%22%3a%22f0%22%7d";
const northmoor = {
  title: "Vorstellungsgespräch Produktdesign",
  how: ["video", teamsLink],
  people: [
    "Tomas Lindqvist <tomas.lindqvist@northmoor.example> sent it",
    "Anneke van der Berg <anneke.vanderberg@northmoor.example>",
    "Jürgen Müller-Østergård <juergen@northmoor.example>",
  ],
  leftOut: ["Room 4.02 (Berlin)"],
};
const quillmere = {
  title: "Second interview: Amara / Quillmere Maps",
  how: ["video", "https://meet.google.com/abc-defg-hij"],
  people: [
    "Priya Raghunathan <priya@quillmere.example> sent it",
    "Thabo Nkosi-Berg <thabo@quillmere.example>",
  ],
  leftOut: [],
};

const cases: Record<string, object> = {
  "google-meet": { ...quillmere, when: "2026-06-09T14:00 Europe/Berlin 60", open: [] },
  "google-moved": { ...quillmere, when: "2026-06-10T15:00 Europe/Berlin 45", event: { sequence: 1 } },
  "google-cancelled": { ...quillmere, event: { cancelled: true, sequence: 2 } },
  "google-panel": {
    title: "On-site panel",
    when: "2026-06-11T10:00 America/New_York 150",
    how: ["onsite", "Larkspur, 200 Water Street, New York, NY 10038, USA"],
    people: ["Dana Whitfield <dana@larkspur.example>", "Bo O'Neil, Ph.D. <bo@larkspur.example>"],
    leftOut: ["Recruiting Calendar", "NYC-4-Harbor (8)"],
  },
  "google-all-day": {
    title: "Work trial day",
    when: "2026-06-15T09:00 Europe/Berlin 60",
    open: ["time", "length"],
    how: ["onsite", "Fjordline, Havnegade 3, København"],
    people: ["Lena Sørensen <lena@fjordline.example> sent it"],
  },
  "exchange-teams": { ...northmoor, when: "2026-06-12T14:00 Europe/Berlin 60", open: [] },
  "exchange-moved": { ...northmoor, when: "2026-06-15T09:30 Europe/Berlin 60", event: { sequence: 2 } },
  "exchange-cancelled": { ...northmoor, event: { cancelled: true, sequence: 3 } },
  "exchange-no-vtimezone": { ...northmoor, when: "2026-06-12T14:00 America/New_York 60", open: [] },
  "exchange-customized-zone": { ...northmoor, when: "2026-06-12T14:00 Europe/Berlin 60", open: [] },
  "outlook-display-name": { ...northmoor, when: "2026-06-12T14:00 Europe/Berlin 60", open: [] },
  "outlook-desktop": {
    title: "Interview: Assistant Librarian",
    when: "2026-06-17T10:30 Europe/London 60",
    how: ["onsite", "Estuary, 12 Quay Street, Bristol"],
    people: ["Gwen Parry <gwen.parry@saltmarsh.example> sent it", "Adaeze Obi <adaeze@saltmarsh.example>"],
    leftOut: ["Conference Room Estuary", "Estuary"],
  },
  "outlook-safelinks": {
    when: "2026-06-18T10:30 Europe/Berlin 30",
    how: ["video", "https://brackwater.zoom.us/j/98765432101?pwd=aBc"],
    people: ["Ifeoma Eze <ifeoma@brackwater.example> sent it"],
  },
  "apple-on-site": {
    title: "Entretien – Cheffe de rang",
    when: "2026-06-19T11:00 Europe/Paris 60",
    how: ["onsite", "Maison Albâtre, 14 rue des Lilas, 69001 Lyon, France"],
    people: ["Élodie Garnier <elodie@albatre.example> sent it"],
    leftOut: [],
  },
  "apple-floating": {
    when: "2026-06-20T14:00 Europe/Berlin 45",
    open: ["zone"],
    how: ["onsite", "Café Lumen"],
    people: [],
  },
  zoom: {
    title: "Redshank Robotics: technical interview",
    when: "2026-06-22T09:15 America/Los_Angeles 45",
    how: ["video", "https://us02web.zoom.us/j/91234567890?pwd=Zm9v.1"],
    people: [],
  },
  "calendly-meet": {
    when: "2026-06-23T09:00 Europe/Berlin 30",
    how: ["video", "https://meet.google.com/cal-endl-yxx"],
    people: ["Marek Dvořák <marek@heronhealth.example> sent it"],
  },
  "calendly-phone": {
    when: "2026-06-24T16:00 Europe/Berlin 20",
    how: ["phone", "+44 20 7946 0958"],
    people: ["Marek Dvořák <marek@heronhealth.example> sent it"],
  },
  "lever-phone": {
    when: "2026-06-26T11:00 America/Chicago 30",
    how: ["phone", "+1 (312) 555-0134"],
    people: ["Quinn Abara <quinn@millrace.example> sent it"],
  },
  "workday-html": {
    when: "2026-06-29T15:30 Asia/Calcutta 60",
    how: ["video", "https://kestrelbank.webex.com/kestrelbank/j.php?MTID=m123"],
    people: ["Lakshmi Venkataraman <lakshmi.v@kestrelbank.example>"],
    leftOut: ["Interview Scheduling", "Hiring Panel"],
  },
  "evolution-path-zone": {
    when: "2026-06-30T09:00 Europe/Berlin 60",
    how: ["onsite", "Raum 114, Gymnasium am Anger"],
    people: ["Dr. Aylin Çelik <celik@anger.example> sent it"],
  },
  "old-latin": {
    title: "Hospitation Kardiologie, Spital Zürich",
    when: "2026-07-01T08:00 Europe/Zurich 90",
    how: ["onsite", "Haus Süd, 2. Stock"],
    people: ["Jörg Bänziger <jb@spital.example> sent it"],
  },
};
const ofMany = ["google-weekly", "google-weekly-moved", "greenhouse-loop"];

describe("an invitation comes in as its calendar meant it", () => {
  it.each(Object.entries(cases))("%s", async (name, expected) => {
    const events = await told(name);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject(expected);
  });

  it("none of the files is left out", () => {
    const files = readdirSync(folder).map((file) => file.replace(".ics", ""));
    expect(files.sort()).toEqual([...Object.keys(cases), ...ofMany].sort());
    expect(files.length).toBeGreaterThanOrEqual(20);
  });
});

describe("a file of several", () => {
  it("tells each of them, with its own people", async () => {
    const events = await told("greenhouse-loop");
    expect(events.map(({ when, people }) => [when, people])).toEqual([
      ["2026-06-25T15:00 Europe/Berlin 45", ["Wren Alcott <wren.alcott@tidewater.example>"]],
      [
        "2026-06-25T16:00 Europe/Berlin 45",
        [
          "Ines Ferreira <ines.ferreira@tidewater.example>",
          "jkowalski@tidewater.example <jkowalski@tidewater.example>",
        ],
      ],
    ]);
    expect(events.flatMap(({ leftOut }) => leftOut)).toEqual([
      "Greenhouse Recruiting",
      "Greenhouse Recruiting",
    ]);
  });

  it("tells one that recurs as the times it takes place: without the one that falls out, and moved where moved", async () => {
    const events = await told("google-weekly");
    expect(events.map(({ when, event }) => [when, event.occurrence]).sort()).toEqual([
      ["2026-06-02T16:00 Europe/London 30", "2026-06-02T16:00"],
      ["2026-06-10T09:00 Europe/London 30", "2026-06-09T16:00"],
      ["2026-06-23T16:00 Europe/London 30", "2026-06-23T16:00"],
    ]);
  });
});

describe("an invitation's text as notes", () => {
  it("loses the mark-up, and keeps what it says", async () => {
    const [{ event } = { event: { description: "" } }] = await told("workday-html");
    expect(notesOf(event.description)).toBe("Dear Amara,\n· Case study\n· Questions & answers\nJoin: here");
  });

  it("loses the rules that calendars draw", async () => {
    const [{ event } = { event: { description: "" } }] = await told("google-meet");
    expect(notesOf(event.description)).toMatch(/map renderer\.\n\nJoin with Google Meet:/);
  });
});

describe("a rule that can't be followed", () => {
  const withoutFrequency = (text: string) => text.replaceAll("FREQ=", "FR?Q=");

  it("leaves a zone untold, to be asked for, and the time as it is written", async () => {
    const [event] = await told("exchange-customized-zone", withoutFrequency);
    expect([event?.when, event?.open]).toEqual(["2026-06-12T14:00 Europe/Berlin 60", ["zone"]]);
  });

  it("leaves one that recurs at the times that are written", async () => {
    const events = await told("google-weekly", withoutFrequency);
    expect(events.map(({ when }) => when).sort()).toEqual([
      "2026-06-02T16:00 Europe/London 30",
      "2026-06-10T09:00 Europe/London 30",
    ]);
  });
});
