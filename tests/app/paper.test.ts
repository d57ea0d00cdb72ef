import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paper } from "@/app/paper";

test("the browser's bar and the installed app have the colour that the pages have", () => {
  const tokens = readFileSync("app/tokens.css", "utf8");
  const [light, dark] = [...tokens.matchAll(/--aw-n1: (#\w+);/g)].map(([, colour]) => colour);
  expect({ light, dark }).toEqual(paper);
});
