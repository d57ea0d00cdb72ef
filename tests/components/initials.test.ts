import { expect, test } from "vitest";
import { initials } from "@/components/ui/face";

const plain = (name: string) => initials(name).replaceAll("\u200c", "");

test("the first letters of the first and the last word", () => {
  expect(
    ["Mireille Asante", "Nguyễn Thị Minh Anh", "Sigríður Jónsdóttir", "Thabo Nkosi-Berg"].map(plain),
  ).toEqual(["MA", "NA", "SJ", "TN"]);
});

test("one word gives one letter, nothing gives none", () => {
  expect(["山田太郎", "Madonna", " ", ""].map(plain)).toEqual(["山", "M", "", ""]);
});

test("quotes, brackets and signs are passed over", () => {
  expect(["“Bo” (Boris) Øst", "Ana – 7"].map(plain)).toEqual(["BØ", "A7"]);
});

test("a letter keeps its marks, and Arabic letters are kept from joining", () => {
  expect(plain("E\u0301va Kis")).toBe("E\u0301K");
  expect(initials("محمد الأمين")).toBe("م\u200cا");
});
