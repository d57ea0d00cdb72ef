import type { Contact, Medium } from "@/lib/policy/types";

/** A day and hour as they lie from now: `-3` days at `15`, in the viewer's zone. */
type Moment = { day: number; hour: number };

export interface SamplePerson {
  name: string;
  role: Contact["role"];
  jobTitle: string;
  email?: string;
  phone?: string;
  followUpOwner?: boolean;
}

export interface SampleInterview {
  title: string;
  /** Or how many hours ago it began, for one that is just over. */
  at: Moment | { hoursAgo: number };
  minutes: number;
  format: "phone" | "video" | "onsite";
  place: string;
  zone?: string;
  with: { person: number; detail?: string; strength?: string; forgotten?: string; news?: string }[];
  /** The day they named, from today. */
  promised?: number;
}

export interface SampleTouch {
  at: Moment;
  direction: "sent" | "received";
  medium: Medium;
  person: number;
  kind?: "thank-you" | "follow-up" | "other";
  interview?: number;
  wantsReply?: boolean;
  body?: string;
}

export interface SampleApplication {
  employer: string;
  role: string;
  location: string;
  appliedDay: number;
  people: SamplePerson[];
  interviews: SampleInterview[];
  touches: SampleTouch[];
  /** Whether the reference was told after the last interview, and when. */
  briefedDay?: number;
  outcome?: { kind: "rejected" | "offer"; day: number };
}

export const sampleReference = { name: "Ingrid Solheim", relation: "Head of design at my last post" };

/** Seven applications at invented employers, one in each state of the policy, whatever day it is. */
export const tale: readonly SampleApplication[] = [
  {
    employer: "Tarnwick Instruments",
    role: "Product engineer",
    location: "Adlershof, on site",
    appliedDay: -21,
    people: [
      {
        name: "Małgorzata Wójcik",
        role: "hiring-manager",
        jobTitle: "Engineering manager",
        email: "m.wojcik@tarnwick.example",
      },
      { name: "Tariq al-Masri", role: "interviewer", jobTitle: "Optics engineer" },
    ],
    interviews: [
      {
        title: "Second round",
        at: { hoursAgo: 3 },
        minutes: 60,
        format: "onsite",
        place: "Adlershof, building 4",
        with: [
          {
            person: 0,
            detail: "how the measuring screen was drawn by hand before anyone wrote a line of code",
            strength: "building interfaces for people who read instruments all day",
          },
          { person: 1 },
        ],
      },
    ],
    touches: [
      {
        at: { day: -6, hour: 10 },
        direction: "received",
        medium: "email",
        person: 0,
        body: "We would like to show you the lab.",
      },
    ],
  },
  {
    employer: "Quillmere Maps",
    role: "Senior front-end engineer",
    location: "Berlin, two days on site",
    appliedDay: -30,
    people: [
      {
        name: "Priya Raghunathan",
        role: "hiring-manager",
        jobTitle: "Head of web",
        email: "priya@quillmere.example",
        followUpOwner: true,
      },
      {
        name: "Thabo Nkosi-Berg",
        role: "interviewer",
        jobTitle: "Cartographer",
        email: "thabo@quillmere.example",
      },
    ],
    interviews: [
      {
        title: "Second interview",
        at: { day: -11, hour: 14 },
        minutes: 60,
        format: "video",
        place: "",
        with: [
          {
            person: 0,
            detail: "labels that stay readable while the map turns",
            strength: "making maps usable by keyboard alone",
          },
          { person: 1, detail: "the atlas he keeps on his desk" },
        ],
      },
    ],
    touches: [
      {
        at: { day: -16, hour: 9 },
        direction: "received",
        medium: "email",
        person: 0,
        body: "Could you come to a second round?",
      },
      {
        at: { day: -11, hour: 18 },
        direction: "sent",
        medium: "email",
        person: 0,
        kind: "thank-you",
        interview: 0,
      },
      {
        at: { day: -11, hour: 19 },
        direction: "sent",
        medium: "email",
        person: 1,
        kind: "thank-you",
        interview: 0,
      },
    ],
    briefedDay: -10,
  },
  {
    employer: "Oduvale Health",
    role: "Front-end engineer",
    location: "Remote",
    appliedDay: -9,
    people: [
      {
        name: "Sigríður Jónsdóttir",
        role: "recruiter",
        jobTitle: "Talent partner",
        email: "sigga@oduvale.example",
        phone: "+354 555 0142",
      },
    ],
    interviews: [
      {
        title: "First interview",
        at: { day: 3, hour: 11 },
        minutes: 45,
        format: "video",
        place: "",
        zone: "Atlantic/Reykjavik",
        with: [{ person: 0 }],
      },
    ],
    touches: [
      {
        at: { day: -2, hour: 16 },
        direction: "received",
        medium: "phone",
        person: 0,
        body: "Invited me to a first interview.",
      },
    ],
  },
  {
    employer: "Brünnhof Verlag",
    role: "Front-end developer",
    location: "Leipzig",
    appliedDay: -25,
    people: [
      {
        name: "Nguyễn Thị Minh Anh",
        role: "hr",
        jobTitle: "People and culture",
        email: "minhanh@bruennhof.example",
      },
    ],
    interviews: [
      {
        title: "Talk with the editors",
        at: { day: -4, hour: 14 },
        minutes: 60,
        format: "onsite",
        place: "Gottschedstraße 12",
        with: [{ person: 0, detail: "a library of covers going back to 1911" }],
        promised: 5,
      },
    ],
    touches: [
      {
        at: { day: -4, hour: 20 },
        direction: "sent",
        medium: "email",
        person: 0,
        kind: "thank-you",
        interview: 0,
      },
    ],
  },
  {
    employer: "Halvorsund Energi",
    role: "Web platform engineer",
    location: "Oslo or remote",
    appliedDay: -28,
    people: [
      {
        name: "Kwabena Mensah",
        role: "hiring-manager",
        jobTitle: "Platform lead",
        email: "kwabena@halvorsund.example",
      },
    ],
    interviews: [
      {
        title: "Technical talk",
        at: { day: -6, hour: 9 },
        minutes: 90,
        format: "video",
        place: "",
        zone: "Europe/Oslo",
        with: [{ person: 0, detail: "charts of the tide turbines" }],
      },
    ],
    touches: [
      {
        at: { day: -6, hour: 15 },
        direction: "sent",
        medium: "email",
        person: 0,
        kind: "thank-you",
        interview: 0,
      },
      {
        at: { day: -1, hour: 11 },
        direction: "received",
        medium: "email",
        person: 0,
        wantsReply: true,
        body: "Which notice period do you have, and could you share the accessibility audit you mentioned?",
      },
    ],
  },
  {
    employer: "Zephanou Studio",
    role: "Front-end engineer",
    location: "Remote",
    appliedDay: -60,
    people: [
      {
        name: "Fatemeh Rostami",
        role: "hiring-manager",
        jobTitle: "Studio director",
        email: "fatemeh@zephanou.example",
      },
    ],
    interviews: [
      {
        title: "Interview",
        at: { day: -45, hour: 13 },
        minutes: 60,
        format: "video",
        place: "",
        with: [{ person: 0, detail: "the type specimens on their walls" }],
      },
    ],
    touches: [
      {
        at: { day: -45, hour: 19 },
        direction: "sent",
        medium: "email",
        person: 0,
        kind: "thank-you",
        interview: 0,
      },
      { at: { day: -34, hour: 10 }, direction: "sent", medium: "email", person: 0, kind: "follow-up" },
      { at: { day: -17, hour: 10 }, direction: "sent", medium: "email", person: 0, kind: "follow-up" },
    ],
  },
  {
    employer: "Marrowby Rail",
    role: "Interface developer",
    location: "York",
    appliedDay: -50,
    people: [
      {
        name: "José María Ibáñez",
        role: "hiring-manager",
        jobTitle: "Digital lead",
        email: "jm.ibanez@marrowby.example",
      },
    ],
    interviews: [
      {
        title: "Interview",
        at: { day: -24, hour: 10 },
        minutes: 60,
        format: "phone",
        place: "",
        with: [{ person: 0 }],
      },
    ],
    touches: [
      {
        at: { day: -24, hour: 15 },
        direction: "sent",
        medium: "email",
        person: 0,
        kind: "thank-you",
        interview: 0,
      },
      {
        at: { day: -9, hour: 12 },
        direction: "received",
        medium: "email",
        person: 0,
        body: "We have chosen somebody who knows signalling.",
      },
    ],
    outcome: { kind: "rejected", day: -9 },
  },
];
