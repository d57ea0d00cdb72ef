import { describe, expect, test } from "vitest";
import { orderOf, readDay } from "@/lib/imports/days";
import { meant } from "@/lib/imports/endings";
import { guessed } from "@/lib/imports/fields";

const zone = "Europe/Berlin";

describe("a day is read however it was written", () => {
  test.each([
    ["2026-03-04", "2026-03-04"],
    ["2026/3/4", "2026-03-04"],
    ["2026-03-04 10:15", "2026-03-04"],
    ["4.3.2026", "2026-03-04"],
    ["13/02/2026", "2026-02-13"],
    ["4 March 2026", "2026-03-04"],
    ["4. März 2026", "2026-03-04"],
    ["4 de marzo de 2026", "2026-03-04"],
    ["Mar 4, 2026", "2026-03-04"],
    ["March 4th, 2026", "2026-03-04"],
    ["Wed Mar 04 2026 10:15:00 GMT+0100", "2026-03-04"],
    ["46085", "2026-03-04"],
    ["1772618400000", "2026-03-04"],
    ["2026-03-04T23:30:00Z", "2026-03-05"],
    ["2026-02-30", null],
    ["31/02/2026", null],
    ["soon", null],
    ["", null],
  ])("%s", (cell, day) => {
    expect(readDay(cell, null, zone)).toBe(day);
  });

  test("and by the order of its numbers where that was said", () => {
    expect(readDay("03/04/2026", "day", zone)).toBe("2026-04-03");
    expect(readDay("03/04/2026", "month", zone)).toBe("2026-03-04");
  });
});

describe("which number comes first is told by the days themselves, or asked", () => {
  test.each([
    [["03/04/2026", "13/04/2026"], "day"],
    [["03/04/2026", "04/13/2026"], "month"],
    [["03/04/2026", ""], "either"],
    [["03/03/2026"], null],
    [["2026-03-04", "4.3.2026"], null],
  ])("%j", (cells, order) => {
    expect(orderOf(cells)).toBe(order);
  });
});

describe("columns are known by their headers", () => {
  test("of Teal", () => {
    const header =
      "id,company_name,role,location,url,excitement,source,min_salary,max_salary,applied_at,follow_up_at,status";
    expect(guessed(header.split(","))).toEqual([
      "",
      "employer",
      "role",
      "location",
      "jobUrl",
      "",
      "source",
      "salary",
      "salary",
      "appliedOn",
      "",
      "status",
    ]);
  });
  test("of Huntr", () => {
    expect(guessed(["companyName", "title", "location", "listName", "description"])).toEqual([
      "employer",
      "role",
      "location",
      "status",
      "advertisement",
    ]);
  });
  test("each once", () => {
    expect(guessed(["Company", "Employer", "Title", "Job title"])).toEqual(
      ["", "employer", "", "role"].map((one, at) => (at === 2 ? "role" : at === 3 ? "" : one)),
    );
  });
});

describe("a status comes to how it ended, or to nothing", () => {
  test.each([
    ["Bookmarked", "open"],
    ["Applied", "open"],
    ["Interviewing", "open"],
    ["Negotiating", "open"],
    ["Accepted", "offer"],
    ["Offer", "offer"],
    ["I Withdrew", "withdrawn"],
    ["Offer declined", "withdrawn"],
    ["Not Selected", "rejected"],
    ["Rejected", "rejected"],
    ["No Response 👻", "let-go"],
    ["Archived", "let-go"],
    ["", "open"],
    ["They said no", "rejected"],
  ])("%s: %s", (status, meaning) => {
    expect(meant(status)).toBe(meaning);
  });
});
