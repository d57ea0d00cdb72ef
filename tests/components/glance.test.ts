import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glance } from "@/components/message-editor/history/glance";

describe("a glance at two texts", () => {
  it("gives both back whole", () => {
    const text = fc
      .array(fc.constantFrom("thank", "you", "Dana,", "\n\n", " ", "  ", "ż"))
      .map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (then, now) => {
        const cut = glance(then, now);
        expect(cut.before + cut.was + cut.after).toBe(then);
        expect(cut.before + cut.is + cut.after).toBe(now);
      }),
    );
  });

  it("shows the words that are different, whole", () => {
    const cut = glance("Dear Dana, thanks a lot.", "Dear Dina, thanks a lot.");
    expect(cut).toEqual({ before: "Dear ", was: "Dana,", is: "Dina,", after: " thanks a lot." });
  });

  it("shows nothing where nothing is", () => {
    expect(glance("Dear Dana,", "Dear Dana,")).toEqual({
      before: "Dear Dana,",
      was: "",
      is: "",
      after: "",
    });
  });
});
