import { describe, expect, test } from "vitest";
import { allRules, late, rulesOf } from "./reviewing";

describe("another language", () => {
  const german =
    "vielen Dank für das gute Gespräch über die Stelle und die Studie mit den Pflegekräften in Leeds, die ich sehr spannend fand.";
  test("is said so, and only names, gaps and likeness are looked at", () => {
    expect(
      allRules("", { subject: null, body: `Liebe Dana,\n\n${german}\n\nViele Grüße\nAmara Nwosu` }),
    ).toEqual(["other-language"]);
    expect(
      rulesOf("", { body: `Liebe Danna,\n\n${german} Danna!! Larkspurr.\n\nViele Grüße\nAmara Nwosu` }),
    ).toEqual(["name-misspelt"]);
    expect(
      rulesOf("", { body: `Liebe Dana,\n\n${german} Brightwater [Name]\n\nViele Grüße\nAmara Nwosu` }),
    ).toEqual(["wrong-name", "gap-open"].sort().reverse());
  });
  test("in a short text nothing is said to be missing", () => {
    expect(rulesOf("", { body: "Liebe Dana,\n\nvielen Dank!\n\nAmara Nwosu" })).toEqual([]);
    expect(rulesOf("", { ...late, body: "Liebe Dana,\n\ngibt es Neuigkeiten?\n\nAmara Nwosu" })).toEqual([]);
  });
});
