import { describe, expect, test } from "vitest";
import {
  type Application,
  type Contact,
  chooseMedium,
  chooseRecipient,
  PolicyError,
  plan,
  playbooks,
} from "@/lib/policy";

const NOW = "2026-06-10T12:00:00.000Z";

const whole = (): Application => ({
  timeZone: "Europe/Berlin",
  workweek: { workdays: [1, 2, 3, 4, 5], holidays: ["2026-12-25"] },
  playbook: structuredClone(playbooks.consensus!),
  hints: { quickDecision: true, clientFacing: false, traditional: false },
  contacts: [
    { id: "dana", role: "hiring-manager", email: "dana@example.com", prefers: "email", followUpOwner: true },
    { id: "raj", role: "interviewer", phone: "1", linkedin: "in/raj", postalAddress: "1 Main St" },
  ],
  interviews: [
    {
      id: "first",
      startsAt: "2026-06-01T09:00:00Z",
      endsAt: "2026-06-01T10:00:00Z",
      format: "onsite",
      interviewers: ["dana", "raj"],
      promisedBy: "2026-06-12",
    },
    {
      id: "second",
      startsAt: "2026-06-08T09:00:00Z",
      endsAt: "2026-06-08T09:00:00Z",
      format: "video",
      interviewers: [],
      cancelled: true,
    },
  ],
  touches: [
    {
      id: "thanks",
      direction: "sent",
      at: "2026-06-01T20:00Z",
      medium: "email",
      kind: "thank-you",
      contactId: "dana",
      interviewId: "second",
    },
    {
      id: "later",
      direction: "received",
      at: "2027-01-01T00:00Z",
      medium: "phone",
      promisedBy: "2027-02-01",
      wantsReply: true,
      automatic: false,
    },
  ],
  references: [{ id: "prof", briefedAt: "2026-05-30T09:00:00Z" }, { id: "boss" }],
  outcome: { kind: "offer", at: "2026-07-01T00:00:00Z" },
});

/** The application with one value changed: what stands at the path, "interviews[0].endsAt". */
function changed(path: string, value: unknown): Application {
  const application = whole();
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop()!;
  const holder = keys.reduce((part: unknown, key) => (part as Record<string, unknown>)[key], application);
  (holder as Record<string, unknown>)[last] = value;
  return application;
}

function fieldRefused(attempt: () => unknown): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof PolicyError) return error.field;
    throw error;
  }
}

describe("what is whole is taken", () => {
  test("with everything in it", () => expect(fieldRefused(() => plan(whole(), NOW))).toBeNull());

  test.each([
    ["hints"],
    ["hints.traditional"],
    ["contacts[0].email"],
    ["contacts[0].prefers"],
    ["contacts[0].followUpOwner"],
    ["interviews[0].promisedBy"],
    ["interviews[0].cancelled"],
    ["touches[0].contactId"],
    ["touches[0].interviewId"],
    ["touches[0].kind"],
    ["touches[1].promisedBy"],
    ["touches[1].wantsReply"],
    ["touches[1].automatic"],
    ["references[0].briefedAt"],
    ["outcome"],
  ])("without %s, though null is not taken for nothing", (path) => {
    expect(fieldRefused(() => plan(changed(path, undefined), NOW))).toBeNull();
    expect(fieldRefused(() => plan(changed(path, null), NOW))).toBe(path);
  });

  test.each([
    ["playbook.thankYou.due", { hours: 24, endOfDay: undefined }],
    ["playbook.thankYou.due", { endOfDay: 0 }],
    ["playbook.limit", { kind: "none" }],
    ["playbook.limit", { kind: "follow-ups", max: 3650 }],
    ["playbook.first", { opensDays: 3650, dueDays: 3650 }],
    ["workweek.workdays", []],
    ["touches[0].interviewId", "second"],
  ])("with %s %j", (path, value) => {
    expect(fieldRefused(() => plan(changed(path, value), NOW))).toBeNull();
  });
});

describe("what is not is refused, by its path", () => {
  test.each<[path: string, value: unknown, field?: string]>([
    ["timeZone", "Mars/Olympus"],
    ["timeZone", "+02:00"],
    ["timeZone", ""],
    ["timeZone", undefined],
    ["workweek", undefined],
    ["workweek.workdays", undefined],
    ["workweek.workdays[0]", 0],
    ["workweek.workdays[1]", 8],
    ["workweek.workdays[0]", 1.5],
    ["workweek.workdays[0]", "1"],
    ["workweek.holidays", undefined],
    ["workweek.holidays[0]", "2026-02-30"],
    ["workweek.holidays[0]", "Christmas"],
    ["playbook", undefined],
    ["playbook.id", 1],
    ["playbook.name", undefined],
    ["playbook.thankYou", undefined],
    ["playbook.thankYou.opensHours", -1],
    ["playbook.thankYou.due", undefined],
    ["playbook.thankYou.due", {}],
    ["playbook.thankYou.due", { hours: 24, endOfDay: 1 }],
    ["playbook.thankYou.due.hours", 3651],
    ["playbook.thankYou.due.hours", "24"],
    ["playbook.thankYou.due", { endOfDay: -1 }, "playbook.thankYou.due.endOfDay"],
    ["playbook.thankYou", { opensHours: 25, due: { hours: 24 } }, "playbook.thankYou.due.hours"],
    ["playbook.letter", "always"],
    ["playbook.first", undefined],
    ["playbook.first.opensDays", Number.NaN],
    ["playbook.first.dueDays", Number.POSITIVE_INFINITY],
    ["playbook.first.dueDays", 6],
    ["playbook.next.opensDays", 0.5],
    ["playbook.next.dueDays", 6],
    ["playbook.limit", undefined],
    ["playbook.limit.kind", "letters"],
    ["playbook.limit.max", 0],
    ["playbook.limit.max", undefined],
    ["playbook.limit.max", 3651],
    ["playbook.letGoDays", 3651],
    ["hints", true],
    ["hints.quickDecision", "yes"],
    ["contacts", undefined],
    ["contacts[1]", undefined],
    ["contacts[0].id", ""],
    ["contacts[1].id", "dana"],
    ["contacts[0].role", "boss"],
    ["contacts[0].email", 1],
    ["contacts[0].prefers", "fax"],
    ["interviews", {}],
    ["interviews[0].id", undefined],
    ["interviews[1].id", "first"],
    ["interviews[0].startsAt", "2026-06-01"],
    ["interviews[0].endsAt", "2026-06-01T10:00:00+02:00"],
    ["interviews[0].endsAt", "2026-06-01T08:59:59Z"],
    ["interviews[0].format", "lunch"],
    ["interviews[0].interviewers", undefined],
    ["interviews[0].interviewers[1]", "nobody"],
    ["interviews[0].promisedBy", "2026-06-31"],
    ["interviews[0].cancelled", 0],
    ["touches", undefined],
    ["touches[0].id", ""],
    ["touches[1].id", "thanks"],
    ["touches[0].direction", "lost"],
    ["touches[1].at", "soon"],
    ["touches[0].medium", "fax"],
    ["touches[0].kind", "threat"],
    ["touches[0].contactId", "nobody"],
    ["touches[1].contactId", ""],
    ["touches[0].interviewId", "third"],
    ["touches[1].promisedBy", "2027-02-29"],
    ["touches[1].wantsReply", "yes"],
    ["references", null],
    ["references[1].id", "prof"],
    ["references[0].briefedAt", "2026-05-30"],
    ["outcome.kind", "ghosted"],
    ["outcome.at", undefined],
  ])("%s %j", (path, value, field = path) => {
    expect(fieldRefused(() => plan(changed(path, value), NOW))).toBe(field);
    expect(fieldRefused(() => chooseRecipient(changed(path, value), NOW))).toBe(field);
  });

  test("a time that is none, and an application that is none", () => {
    expect(fieldRefused(() => plan(whole(), "today"))).toBe("now");
    expect(fieldRefused(() => plan(null as unknown as Application, NOW))).toBe("application");
  });
});

describe("a medium is chosen only for", () => {
  const { contacts } = whole();
  const choose = (contact: unknown, purpose: unknown, application = whole(), now = NOW) =>
    fieldRefused(() => chooseMedium(contact as Contact, application, purpose as "thank-you", now));

  test("a contact", () => {
    expect(choose(undefined, "thank-you")).toBe("contact");
    expect(choose({ ...contacts[0], prefers: "fax" }, "thank-you")).toBe("contact.prefers");
    expect(choose({ ...contacts[0], id: "" }, "thank-you")).toBe("contact.id");
  });

  test("a purpose", () => expect(choose(contacts[0], "spite")).toBe("purpose"));

  test("an application and a time", () => {
    expect(choose(contacts[0], "follow-up", changed("timeZone", "Z"))).toBe("timeZone");
    expect(choose(contacts[0], "follow-up", whole(), "now")).toBe("now");
  });
});

test("the error says the field and what it must be", () => {
  const attempt = () => plan(changed("interviews[0].endsAt", "2026-06-01T08:00Z"), NOW);
  expect(attempt).toThrow("interviews[0].endsAt: must not be before startsAt");
});
