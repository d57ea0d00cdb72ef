import { describe, expect, test } from "vitest";
import { type Contact, chooseRecipient, type Touch } from "@/lib/policy";
import { anApplication, anInterview, received } from "./an-application";

const NOW = "2026-06-10T12:00:00Z";
const met = anInterview({ interviewers: ["first", "second"] });

const everybody: Contact[] = [
  { id: "nobody", role: "other" },
  { id: "other", role: "other" },
  { id: "second", role: "interviewer" },
  { id: "first", role: "interviewer" },
  { id: "writer", role: "other" },
  { id: "hr", role: "hr" },
  { id: "recruiter", role: "recruiter" },
  { id: "manager", role: "hiring-manager" },
  { id: "owner", role: "other", followUpOwner: true },
];
const fromWriter = received("2026-06-02T12:00Z", { contactId: "writer" });

/** Who is chosen of all these, where only those named have an address. */
function chosenOf(reachable: string[], touches: Touch[] = [fromWriter], interviews = [met]) {
  const contacts = everybody.map((contact) =>
    reachable.includes(contact.id) ? { ...contact, email: "them@example.com" } : contact,
  );
  return chooseRecipient(anApplication({ contacts, interviews, touches }), NOW)?.id ?? null;
}

describe("the one to follow up with is", () => {
  const ranks = ["owner", "manager", "hr", "recruiter", "writer", "first", "second", "other"];

  test.each(ranks.map((id, rank) => [id, ranks.slice(rank)]))("%s, of %j", (id, reachable) => {
    expect(chosenOf(reachable)).toBe(id);
  });

  test("nobody, where nobody can be reached", () => expect(chosenOf([])).toBeNull());
});

describe("whoever wrote last is asked", () => {
  const reachable = ["writer", "other", "first"];

  test("not whoever wrote before", () => {
    const last = received("2026-06-03T12:00Z", { contactId: "other" });
    expect(chosenOf(reachable, [fromWriter, last])).toBe("other");
  });

  test("unless the last names nobody, and then no earlier one is looked at", () => {
    expect(chosenOf(reachable, [fromWriter, received("2026-06-03T12:00Z")])).toBe("first");
  });

  test("unless a machine wrote, or they are yet to write", () => {
    const outOfOffice = received("2026-06-03T12:00Z", { contactId: "other", automatic: true });
    const tomorrow = received("2026-06-11T12:00Z", { contactId: "other" });
    expect(chosenOf(reachable, [fromWriter, outOfOffice, tomorrow])).toBe("writer");
  });
});

describe("whoever was met is asked", () => {
  test("of the last interview held, not of one before, one cancelled or one ahead", () => {
    const before = anInterview({ id: "before", interviewers: ["other"], endsAt: "2026-06-01T09:30:00Z" });
    const cancelled = anInterview({
      id: "off",
      interviewers: ["other"],
      endsAt: "2026-06-02T09:30:00Z",
      cancelled: true,
    });
    const ahead = anInterview({ id: "ahead", interviewers: ["other"], endsAt: "2026-06-11T09:30:00Z" });
    expect(chosenOf(["second", "other"], [], [before, met, cancelled, ahead])).toBe("second");
  });

  test("and without one, the first who can be reached", () => {
    expect(chosenOf(["second", "writer"], [], [])).toBe("second");
  });
});
