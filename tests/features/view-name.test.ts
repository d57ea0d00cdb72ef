import { expect, test } from "vitest";
import { listQuery } from "@/lib/applications/schema-list";
import { viewName } from "@/lib/applications/view-name";

const named = (address: Record<string, string>) => viewName("Teaching", listQuery.parse(address));

test("a view of a search is called by what it shows and what is looked for; the rest keeps the search's name", () => {
  expect(named({})).toBe("Teaching");
  expect(named({ show: "yours" })).toBe("Teaching");
  expect(named({ view: "table", sort: "role" })).toBe("Teaching");
  expect(named({ view: "table", show: "yours" })).toBe("Where the next move is yours · Teaching");
  expect(named({ view: "table", show: "waiting", q: "maths" })).toBe("Waiting, “maths” · Teaching");
});
