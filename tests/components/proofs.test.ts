import { describe, expect, it } from "vitest";
import { namesIn } from "@/components/message-editor/proofread/names-in";
import { isRead, proofs, read, unread } from "@/components/message-editor/proofread/proof-record";
import type { DraftContext } from "@/lib/drafts";

const text = (body: string, subject: string | null = null) => ({ subject, body });

describe("the record of the three reads", () => {
  it("knows a read by the text it was done with", () => {
    const record = read(unread, "tone", text("Dear Dana,"));
    expect(isRead(record, "tone", text("Dear Dana,"))).toBe(true);
    expect(isRead(record, "sense", text("Dear Dana,"))).toBe(false);
    expect(isRead(record, "tone", text("Dear Dana"))).toBe(false);
    expect(isRead(record, "tone", text("Dear Dana,", "Thank you"))).toBe(false);
  });

  it("is settled once all three are done, whatever is written afterwards", () => {
    let record = unread;
    for (const proof of proofs) {
      expect(record.settled).toBe(false);
      record = read(record, proof, text(proof));
    }
    expect(record.settled).toBe(true);
  });
});

const context: DraftContext = {
  kind: "thank-you",
  medium: "email",
  sender: { fullName: "Mireille Asante" },
  recipient: { fullName: "Małgorzata Wójcik", role: "hiring-manager", salutation: "Dr. Wójcik" },
  role: "Product Engineer",
  employer: "Tarnwick Instruments",
  now: "2026-06-10T21:42:00.000Z",
  thanked: true,
  facts: {},
  people: ["Małgorzata Wójcik", "Raj Patel", "Mireille Asante"],
  others: { employers: [], people: [] },
  siblings: [],
};

const names = (body: string, subject: string | null = null) =>
  namesIn(text(body, subject), context).map(({ written, record }) => [written, record]);

describe("the names in a text", () => {
  it("stand beside the record that they are probably meant for", () => {
    const body =
      "Dear Malgorzata,\n\nThank you, and thank Raj for me.\n\nWith kind regards,\nMireille Asante";
    expect(names(body)).toEqual([
      ["Malgorzata", "Małgorzata Wójcik"],
      ["Raj", "Raj Patel"],
      ["Mireille Asante", "Mireille Asante"],
    ]);
  });

  it("stand alone where nothing is on record", () => {
    expect(names("I hear that Quillmere is growing.")).toEqual([["Quillmere", null]]);
  });

  it("are told once each, in the order of the text, the subject's first", () => {
    expect(names("Dear Raj, Raj and Tarnwick,", "Thank you, Tarnwick")).toEqual([
      ["Tarnwick", "Tarnwick Instruments"],
      ["Raj", "Raj Patel"],
    ]);
  });

  it("go on in small letters where their record does", () => {
    const here = { ...context, role: "Web platform engineer" };
    expect(namesIn(text("The role of Web platform engineer is mine."), here)).toEqual([
      { written: "Web platform engineer", record: "Web platform engineer" },
    ]);
  });

  it("keep a title, and end with their sentence", () => {
    expect(names("I met Dr. Wójcik. Quillmere was mentioned.")).toEqual([
      ["Dr. Wójcik", "Dr. Wójcik"],
      ["Quillmere", null],
    ]);
  });

  it("are no days, months or words of every day", () => {
    expect(
      names("Thank you for Monday. In June I was away. The talk was good. I look forward to it."),
    ).toEqual([]);
  });
});
