import { expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "@/lib/forms/read";
import { line, optionalEmail, optionalUrl, text, timeZone } from "@/lib/forms/text";

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

const input = z.object({ name: line(10), days: z.array(z.coerce.number().int().max(7)).max(7).default([]) });

test("a field whose name ends in brackets is a list, of any other the last value counts", () => {
  const read = readForm(input, form(["name", "a"], ["name", "b"], ["days[]", "1"], ["days[]", "5"]));
  expect(read).toEqual({ ok: true, input: { name: "b", days: [1, 5] } });
});

test("what can't be taken is said at its field, and what was typed comes back but for passwords", () => {
  const read = readForm(
    input,
    form(["name", "far longer than ten"], ["days[]", "9"], ["password", "secret"]),
  );
  if (read.ok) throw new Error("It was taken.");
  expect(Object.keys(read.state.errors ?? {})).toEqual(["name", "days[]"]);
  expect(read.state.values).toEqual({ name: "far longer than ten", "days[]": ["9"] });
});

test("a field that no schema asks for is left out", () => {
  const read = readForm(input, form(["name", "a"], ["userId", "somebody else"], ["version", "7"]));
  expect(read).toEqual({ ok: true, input: { name: "a", days: [] } });
});

test.each(["\0", "\ud800", "\udc00x", "\u001b[31m", "\u0085"].map((bad) => [JSON.stringify(bad), bad]))(
  "a line refuses %s, which the database or a header would choke on",
  (_, bad) => {
    expect(line(100).safeParse(`Dana${bad}Whitfield`).success).toBe(false);
  },
);

test("text keeps emoji, any script and its lines, and counts its bound", () => {
  const letter = "Grüße 👋🏽\nשלום\n\tनमस्ते";
  expect(text(100).parse(letter.replaceAll("\n", "\r\n"))).toBe(letter);
  expect(text(10).safeParse("a".repeat(11)).success).toBe(false);
});

test.each(["dana@larkspur.example", "dana+jobs@larkspur.co.example", "jürgen@büro.example", ""])(
  "%s is an address",
  (value) => {
    expect(optionalEmail.safeParse(value).success).toBe(true);
  },
);

test.each([
  "dana",
  "dana@larkspur",
  "a@b.example, c@d.example",
  "a@b.example;c@d.example",
  "a@b.example?cc=x",
  "a b@c.example",
])("%s is none", (value) => {
  expect(optionalEmail.safeParse(value).success).toBe(false);
});

test("a link is of the web, and may leave its scheme out", () => {
  expect(optionalUrl.parse("linkedin.com/in/dana")).toBe("https://linkedin.com/in/dana");
  for (const bad of ["javascript:alert(1)", "data:text/html,x", "https://nowhere", "//evil"]) {
    expect(optionalUrl.safeParse(bad).success, bad).toBe(false);
  }
});

test("a zone is one that the runtime knows by name", () => {
  expect(timeZone.safeParse("Australia/Lord_Howe").success).toBe(true);
  for (const bad of ["", "+02:00", "Mars/Olympus"]) expect(timeZone.safeParse(bad).success, bad).toBe(false);
});
