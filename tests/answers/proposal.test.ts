import { expect, test } from "vitest";
import { proposalOf } from "@/lib/answers/proposal";
import { readReply } from "@/lib/answers/read-reply";

const zone = "Europe/London";
const now = "2026-06-10T16:42:00.000Z";
const priya = { id: "priya", fullName: "Priya Raghunathan", email: "priya@quillmere.example" };
const workweek = { workdays: [1, 2, 3, 4, 5], holidays: [] };

function proposed(pasted: string) {
  return proposalOf(readReply(pasted, { people: [priya], workweek, timeZone: zone, now }), pasted, zone, now);
}

test("each field that was found is filled, and says where it comes from", () => {
  const pasted = [
    "From: Priya Raghunathan <priya@quillmere.example>",
    "Date: Mon, 8 Jun 2026 10:12:00 +0100",
    "",
    "Could you send two references? We will be in touch by the end of next week.",
  ].join("\n");
  const { values, notes } = proposed(pasted);
  expect(values).toEqual({
    contactId: "priya",
    medium: "email",
    at: "2026-06-08T10:12",
    body: pasted,
    promisedBy: "2026-06-19",
    wantsReply: "on",
    outcome: "",
  });
  expect(notes).toEqual({
    contactId: "From what you pasted.",
    at: "From what you pasted: Mon 8 June, 10:12.",
    promisedBy: "Friday 19 June, from “by the end of next week”.",
    wantsReply: "From what you pasted: “Could you send two references?”",
  });
});

test("where nothing is found the text alone is kept, and nothing is marked", () => {
  expect(proposed("Thank you!")).toEqual({
    values: { contactId: "", medium: "email", at: "", body: "Thank you!", promisedBy: "", outcome: "" },
    notes: {},
  });
});

test("a no is a proposal that quotes what it rests on, shortened where it is long", () => {
  const { values, notes } = proposed(
    `We have decided to move forward with another candidate ${"and so on ".repeat(40)}.`,
  );
  expect(values.outcome).toBe("rejected");
  expect(notes.outcome).toMatch(/^It reads like a no: “We have decided .* …”$/);
  expect(notes.outcome?.length).toBeLessThan(170);
});

test("who isn't among the people is named, and nobody is chosen", () => {
  const { values, notes } = proposed("From: Tom Baker <tom@quillmere.example>\n\nHi Amara!");
  expect(values.contactId).toBe("");
  expect(notes.contactId).toBe("Tom Baker wrote this, and isn’t among the people here yet.");
});
