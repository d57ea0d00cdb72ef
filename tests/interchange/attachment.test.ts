import fc from "fast-check";
import { expect, it } from "vitest";
import { attachment } from "@/lib/interchange/attachment";

it("names the file in any script, and in ASCII beside it", () => {
  expect(attachment("Thank Małgorzata Wójcik", "eml")).toBe(
    `attachment; filename="Thank Ma_gorzata Wojcik.eml"; filename*=UTF-8''Thank%20Ma%C5%82gorzata%20W%C3%B3jcik.eml`,
  );
});

it("leaves out what means something in a path or a header", () => {
  expect(attachment('../a\\b: "c"\r\nSet-Cookie: x=1; (it\'s) *?', "eml")).toBe(
    "attachment; filename=\"a b c Set-Cookie x=1 (it's).eml\"; filename*=UTF-8''a%20b%20c%20Set-Cookie%20x%3D1%20%28it%27s%29.eml",
  );
});

it("has a name where there is none", () => {
  expect(attachment(" ... ", "eml")).toBe(
    "attachment; filename=\"message.eml\"; filename*=UTF-8''message.eml",
  );
});

it("has a name in ASCII where there are accents alone", () => {
  expect(attachment("\u0301", "eml")).toBe(
    "attachment; filename=\"message.eml\"; filename*=UTF-8''%CC%81.eml",
  );
});

it("is always one header with two names, which Node's own Headers takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
      const value = attachment(name, "eml");
      expect(value).toMatch(
        /^attachment; filename="[^"\\]{1,170}\.eml"; filename\*=UTF-8''[\w%.~$&+^`|!#-]+\.eml$/,
      );
      const encoded = value.split("UTF-8''")[1] ?? "";
      expect(decodeURIComponent(encoded)).not.toMatch(/[\p{Cc}"\\/:*?<>|]/u);
      expect(new Headers({ "Content-Disposition": value }).get("content-disposition")).toBe(value);
    }),
  );
});
