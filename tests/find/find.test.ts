import { describe, expect, test } from "vitest";
import { answerTo } from "@/lib/find/answer";
import { fold, isFound } from "@/lib/find/fold";
import { meantBy } from "@/lib/find/meant";
import { findNamed } from "@/lib/find/queries";
import { stopClock } from "@/tests/support/clock";
import { newApplication, newContact, newViewer, someWednesday } from "@/tests/support/people";

stopClock(someWednesday);

describe("what is typed finds a name", () => {
  test.each([
    ["quill", "Quillmere Maps"],
    ["maps", "Quillmere Maps"],
    ["QUILL ma", "Quillmere Maps"],
    ["nguyen", "Nguyễn Thị Minh Anh"],
    ["minh", "Nguyễn Thị Minh Anh"],
    ["Žižek", "Zizek"],
    ["ива", "Иван"],
  ])("%s: %s", (typed, name) => expect(isFound(typed, name)).toBe(true));

  test.each([
    ["uill", "Quillmere Maps"],
    ["quill dana", "Quillmere Maps"],
  ])("but not %s: %s", (typed, name) => expect(isFound(typed, name)).toBe(false));
});

describe("the database", () => {
  test("folds a name as the program does, however it is written", async () => {
    const viewer = await newViewer();
    const names = [
      "Nguyễn Thị Minh Anh",
      "Ångström GmbH",
      "ИВАН Й",
      "İstanbul",
      "ΣΊΣΥΦΟΣ",
      "O’Neill 株式会社",
    ];
    for (const employer of names) await newApplication(viewer, { employer });
    for (const name of names) {
      const { applications } = await findNamed(viewer, fold(name).slice(0, 5));
      expect(
        applications.map(({ employer }) => employer),
        name,
      ).toContain(name);
    }
  });

  test("finds by employer, by role and by a later word; people by each of their names", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer, { employer: "Quillmere Maps", role: "Écrivain" });
    const priya = await newContact(viewer, id, { fullName: "Priya Raghunathan" });
    for (const typed of ["quill", "maps", "ecriv"]) {
      expect(
        (await findNamed(viewer, typed)).applications.map((one) => one.id),
        typed,
      ).toEqual([id]);
    }
    for (const typed of ["pri", "raghu"]) {
      expect(
        (await findNamed(viewer, typed)).people.map((one) => one.id),
        typed,
      ).toEqual([priya]);
    }
  });

  test("takes a wildcard for a letter, and gives at most eight of each, the live ones first", async () => {
    const viewer = await newViewer();
    for (let n = 0; n < 9; n++) {
      await newApplication(viewer, {
        employer: `Acme ${n}`,
        ...(n < 7 && { over: "closed", overAt: someWednesday }),
      });
    }
    expect((await findNamed(viewer, "%")).applications).toEqual([]);
    expect((await findNamed(viewer, "ac_e")).applications).toEqual([]);
    const { applications } = await findNamed(viewer, "acme");
    expect(applications).toHaveLength(8);
    expect(applications.slice(0, 2).map(({ over }) => over)).toEqual([null, null]);
  });

  test("finds nothing of another person's", async () => {
    const viewer = await newViewer();
    await newContact(viewer, await newApplication(viewer, { employer: "Quillmere Maps" }), {
      fullName: "Priya",
    });
    const stranger = await newViewer();
    expect(await findNamed(stranger, "quill")).toEqual({ applications: [], people: [] });
    expect(await answerTo(stranger, "quilmere")).toMatchObject({ nothing: "Nothing called “quilmere”." });
  });
});

describe("what was meant", () => {
  test.each([
    ["quilmere", "Quillmere Maps"],
    ["Quillmree maps", "Quillmere Maps"],
    ["tarnwik", "Tarnwick Instruments"],
  ])("%s: %s", (typed, name) => {
    expect(meantBy(typed, ["Quillmere Maps", "Tarnwick Instruments", "Quarry"])).toBe(name);
  });

  test.each(["qil", "somebody else", "", "%%%"])("nothing near %j", (typed) => {
    expect(meantBy(typed, ["Quillmere Maps", "Tarnwick Instruments"])).toBeNull();
  });

  test("is said in a sentence, and can be chosen", async () => {
    const viewer = await newViewer();
    await newApplication(viewer, { employer: "Quillmere Maps" });
    expect(await answerTo(viewer, "quilmere")).toEqual({
      proposed: [],
      found: [
        {
          id: "meant",
          text: "Quillmere Maps",
          picture: "search",
          does: { kind: "type", text: "Quillmere Maps" },
        },
      ],
      nothing: "Nothing called “quilmere”. Did you mean Quillmere Maps?",
    });
  });
});
