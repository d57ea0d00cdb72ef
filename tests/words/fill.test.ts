import { describe, expect, test } from "vitest";
import { count, fill, list, number, sentence } from "@/lib/words/fill";

describe("numbers in a sentence", () => {
  test("are words up to twelve, and figures above", () => {
    expect([0, 1, 12, 13].map(number)).toEqual(["no", "one", "twelve", "13"]);
  });

  test("one has its own noun, none and many share the other", () => {
    expect([0, 1, 2].map((n) => count(n, "message", "messages"))).toEqual([
      "no messages",
      "one message",
      "two messages",
    ]);
  });

  test("open a sentence with a capital, whatever the letter", () => {
    expect(["two messages", "élan", "14 messages", ""].map(sentence)).toEqual([
      "Two messages",
      "Élan",
      "14 messages",
      "",
    ]);
  });
});

describe("names in a row", () => {
  test("are joined as they are spoken", () => {
    expect([[], ["Ana"], ["Ana", "Bo"], ["Ana", "Bo", "Cy"]].map((names) => list(names))).toEqual([
      "",
      "Ana",
      "Ana and Bo",
      "Ana, Bo and Cy",
    ]);
  });
});

describe("a template", () => {
  test("takes every value it names, as often as it names it", () => {
    expect(fill("{name} has until {day}. {name} rests.", { name: "Priya", day: "Friday" })).toBe(
      "Priya has until Friday. Priya rests.",
    );
  });

  test("is not read again inside a value, however it looks", () => {
    expect(fill("Dear {name}", { name: "{day} $& $1", day: "Friday" })).toBe("Dear {day} $& $1");
  });

  test("keeps a name that has no value", () => {
    expect(fill("Dear {name}", {})).toBe("Dear {name}");
  });
});
