import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormContext } from "@/components/ui/form-context";
import { SelectField } from "@/components/ui/select-field";
import type { FormState } from "@/lib/forms/state";

const options = ["employer", "role", "place"].map((value) => ({ value, label: value }));

/** What is chosen in three selects of one list, as the server prints them. */
function chosen(state: FormState): string[] {
  const fields = options.map(({ value }, nth) =>
    createElement(SelectField, {
      ...{ key: value, name: "columns[]", label: value, defaultValue: value, options, nth },
    }),
  );
  const page = renderToStaticMarkup(
    createElement(FormContext, { value: { state, pending: false } }, ...fields),
  );
  return [...page.matchAll(/<option value="([^"]*)" selected/g)].map(([, value = ""]) => value);
}

test("selects that share a list's name each come back with what was chosen in them", () => {
  expect(chosen({ status: "idle" })).toEqual(["employer", "role", "place"]);
  const values = { "columns[]": ["place", "employer", "role"] };
  expect(chosen({ status: "invalid", errors: {}, values })).toEqual(["place", "employer", "role"]);
});
