import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { CheckField } from "@/components/ui/check-field";
import { FormContext } from "@/components/ui/form-context";
import { readForm } from "@/lib/forms/read";
import type { FormState } from "@/lib/forms/state";
import { checkbox, requiredLine } from "@/lib/forms/text";

const days = ["1", "2", "3"];
const input = z.object({
  role: requiredLine(200, () => "Which role?"),
  traditional: checkbox,
  days: z.array(z.enum(days)).max(3).min(1, "On which days?").default([]),
});

/** What came back of a form that lacks its role. */
function sent(...ticked: [string, string][]): FormState {
  const form = new FormData();
  for (const [name, value] of [["role", ""] as [string, string], ...ticked]) form.append(name, value);
  const read = readForm(input, form);
  if (read.ok) throw new Error("It was taken.");
  return read.state;
}

/** The page as the server prints it, and the boxes that are ticked on it. */
function printed(state: FormState): { ticked: string[]; page: string } {
  const boxes = [
    ...days.map((value) => ({ name: "days[]", value, label: value, defaultChecked: value === "1" })),
    { name: "traditional", value: "on", label: "traditional", defaultChecked: true },
  ];
  const fields: ReactNode[] = boxes.map((box) => createElement(CheckField, { ...box, key: box.value }));
  const page = renderToStaticMarkup(
    createElement(FormContext, { value: { state, pending: false } }, ...fields),
  );
  const inputs = page.match(/<input[^>]*>/g) ?? [];
  const ticked = inputs.filter((one) => one.includes(" checked"));
  return { page, ticked: ticked.map((one) => /value="([^"]*)"/.exec(one)?.[1] ?? "") };
}

test("boxes are ticked as they were given until the form was sent", () => {
  expect(printed({ status: "idle" }).ticked).toEqual(["1", "on"]);
});

test("a form that comes back has the ticks it was sent with, those of a list too, before any script runs", () => {
  expect(printed(sent(["days[]", "2"], ["days[]", "3"], ["traditional", "on"])).ticked).toEqual([
    "2",
    "3",
    "on",
  ]);
  expect(printed(sent(["days[]", "3"])).ticked).toEqual(["3"]);
  expect(printed(sent()).ticked).toEqual([]);
});

test("what is wrong with a list is said at it, whether some of it was sent or none", () => {
  expect(printed({ status: "invalid", errors: { "days[]": "No such day." } }).page).toContain("No such day.");
  expect(printed({ status: "invalid", errors: { days: "On which days?" } }).page).toContain("On which days?");
});
