import { describe, expect, it } from "vitest";
import { callPoints } from "@/lib/messages/call-points";

describe("a call sheet on paper", () => {
  it("has a line for each point, and the margin for what is noted", () => {
    const body =
      "Call with Dana Whitfield, Larkspur\n\n- Say who is calling: Amara.\n  Notes:\n\n- Ask how things stand.\n  Notes: by Friday\n";
    expect(callPoints(body)).toMatchObject({
      lead: ["Call with Dana Whitfield, Larkspur"],
      points: [
        { text: "Say who is calling: Amara.", notes: "" },
        { text: "Ask how things stand.", notes: "by Friday" },
      ],
    });
  });

  it("keeps a point together that goes on below, and one without a dash", () => {
    expect(callPoints("- Ask for the date,\n  and who decides\nThen thank her").points).toMatchObject([
      { text: "Ask for the date,\nand who decides", notes: "" },
      { text: "Then thank her", notes: "" },
    ]);
  });

  it("takes each line for a point where nothing has a dash", () => {
    expect(callPoints("Say hello\n\nAsk\n  for the date\n\n")).toMatchObject({
      lead: [],
      points: [
        { text: "Say hello", notes: "" },
        { text: "Ask\nfor the date", notes: "" },
      ],
    });
  });

  it("keeps all that was noted in the margin of its point", () => {
    expect(
      callPoints("- Ask\n  Notes: by Friday\n  or Monday\n  Notes: call again\n- Thank her").points,
    ).toMatchObject([
      { text: "Ask", notes: "by Friday\nor Monday\ncall again" },
      { text: "Thank her", notes: "" },
    ]);
  });

  it("loses no line of any sheet, and is empty where nothing is written", () => {
    expect(callPoints("Notes: mine\n* Ask")).toMatchObject({
      lead: ["Notes: mine"],
      points: [{ text: "Ask", notes: "" }],
    });
    expect(callPoints(" \n")).toEqual({ lead: [], points: [] });
  });
});
