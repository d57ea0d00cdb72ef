import { describe, expect, test } from "vitest";
import { type Application, type Contact, chooseMedium } from "@/lib/policy";
import { anApplication, received } from "./an-application";

const NOW = "2026-06-10T12:00:00Z";
const everyWay = { email: "a@example.com", phone: "1", linkedin: "in/a", postalAddress: "1 Main St" };

function chosen(
  contact: Partial<Contact>,
  application: Partial<Application> = {},
  purpose: "thank-you" | "follow-up" = "follow-up",
) {
  const dana: Contact = { id: "dana", role: "hiring-manager", ...contact };
  return chooseMedium(dana, anApplication(application), purpose, NOW);
}

describe("a message goes", () => {
  test("the way they wrote last", () => {
    const touches = [
      received("2026-06-03T12:00Z", { contactId: "dana", medium: "phone" }),
      received("2026-06-02T12:00Z", { contactId: "dana", medium: "linkedin" }),
      received("2026-06-04T12:00Z", { contactId: "raj", medium: "letter" }),
      received("2026-06-05T12:00Z", { contactId: "dana", medium: "letter", automatic: true }),
      received("2026-06-11T12:00Z", { contactId: "dana", medium: "letter" }),
    ];
    expect(chosen({ ...everyWay, prefers: "email" }, { touches })).toBe("phone");
    expect(chosen({ email: "a@example.com", linkedin: "in/a", prefers: "linkedin" }, { touches })).toBe(
      "linkedin",
    );
  });

  test("else as they prefer, where that reaches them", () => {
    const hints = { clientFacing: true };
    expect(chosen({ ...everyWay, prefers: "linkedin" }, { hints })).toBe("linkedin");
    expect(chosen({ phone: "1", email: "a@example.com", prefers: "linkedin" }, { hints })).toBe("phone");
  });

  test.each([
    [{ quickDecision: true, clientFacing: true, traditional: true }, "email"],
    [{ quickDecision: false, clientFacing: true, traditional: true }, "phone"],
    [{ traditional: true }, "letter"],
    [{}, "email"],
    [undefined, "email"],
  ])("else as the job suggests: %j, %s", (hints, medium) => {
    expect(chosen(everyWay, { hints })).toBe(medium);
  });

  test("else by e-mail, phone, LinkedIn or letter, the first there is", () => {
    expect(chosen({ phone: "1", linkedin: "in/a", postalAddress: "1 Main St" })).toBe("phone");
    expect(chosen({ linkedin: "in/a", postalAddress: "1 Main St" })).toBe("linkedin");
    expect(chosen({ postalAddress: "1 Main St" })).toBe("letter");
    expect(chosen({ email: "" })).toBeNull();
  });
});

describe("thanks can't wait for the post", () => {
  test.each<[string, Partial<Contact>, Partial<Application>]>([
    [
      "they wrote one",
      everyWay,
      { touches: [received("2026-06-03T12:00Z", { contactId: "dana", medium: "letter" })] },
    ],
    ["they prefer one", { ...everyWay, prefers: "letter" }, {}],
    ["the job suggests one", everyWay, { hints: { traditional: true } }],
  ])("so no letter though %s", (_, contact, application) => {
    expect(chosen(contact, application, "follow-up")).toBe("letter");
    expect(chosen(contact, application, "thank-you")).toBe("email");
  });

  test("unless there is no other way", () => {
    expect(chosen({ postalAddress: "1 Main St", prefers: "letter" }, {}, "thank-you")).toBe("letter");
  });
});
