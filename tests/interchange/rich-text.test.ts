import fc from "fast-check";
import { expect, it } from "vitest";
import { richText } from "@/lib/interchange/rich-text";

it("makes a paragraph where lines stand apart, and a break where they don't", () => {
  expect(richText("Dear Dana,\n\nThank you.\n \n\nBest regards,\r\nAmara\n")).toBe(
    "<p>Dear Dana,</p>\n<p>Thank you.</p>\n<p>Best regards,<br>Amara</p>",
  );
});

it("has no markup of the text's own", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("<b>", "</p>", "&amp;", "<script>", '"'),
      (a, b) => {
        const html = richText(a + b + a);
        expect(html.replace(/<\/?p>|<br>/g, "")).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
      },
    ),
  );
});
