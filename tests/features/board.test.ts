import { describe, expect, test } from "vitest";
import { boardOf } from "@/lib/applications/board";
import { liveRows } from "@/lib/applications/board-table";
import { liveToday } from "@/lib/applications/live";
import { busySearch } from "@/tests/support/busy-search";
import { stopClock } from "@/tests/support/clock";
import {
  newApplication,
  newContact,
  newEmployer,
  newInterview,
  newSearch,
  newTouch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";

stopClock(someWednesday);

describe("the board", () => {
  test("puts each application in the lane of its state, and says what is next", async () => {
    const viewer = await newViewer();
    const ids = await busySearch(viewer);
    const { live, now } = await liveToday(viewer);
    const lanes = boardOf(live, ids.searchId, now);
    expect(lanes.map(({ state, yours, cards }) => [state, yours, cards.map((card) => card.id)])).toEqual([
      ["replying", true, [ids.replying]],
      ["preparing", false, [ids.ahead, ids.plain]],
      ["thanking", true, [ids.thanking]],
      ["waiting", false, []],
      ["checking-in", true, [ids.checking]],
    ]);
    const said = lanes.flatMap(({ cards }) => cards.map((card) => card.next));
    expect(said).toEqual([
      "One answer owed, by tomorrow",
      "Interview Mon 15 June",
      "Applied on 8 June",
      "One thank-you by tomorrow",
      "Check in, by Fri 12 June",
    ]);
  });

  test("has no lane for answers while nobody waits for one", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    await newApplication(viewer, { searchId });
    const { live, now } = await liveToday(viewer);
    expect(boardOf(live, searchId, now).map(({ state }) => state)).not.toContain("replying");
  });

  test("says who has the ball, and until when", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const waiting = async (employer: string, promisedBy: string | null) => {
      const id = await newApplication(viewer, { searchId, employer });
      const dana = await newContact(viewer, id);
      const interview = await newInterview(viewer, id, [dana], {
        startsAt: "2026-06-08T15:00:00.000Z",
        promisedBy,
      });
      await newTouch(viewer, id, {
        direction: "sent",
        at: "2026-06-08T20:00:00.000Z",
        kind: "thank-you",
        contactId: dana,
        interviewId: interview,
      });
    };
    await waiting("Brünnhof Verlag", "2026-06-12");
    await waiting("Pellwarden Optik", null);
    const { live, now } = await liveToday(viewer);
    const lane = boardOf(live, searchId, now).find(({ state }) => state === "waiting");
    expect(lane?.cards.map((card) => card.next)).toEqual([
      "has until Fri 12 June",
      "quiet until Mon 15 June",
    ]);
  });

  test("is quiet until a thank-you opens, where the playbook waits a day with it", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const id = await newApplication(viewer, { searchId, playbookId: "livecareer" });
    const dana = await newContact(viewer, id);
    await newInterview(viewer, id, [dana], { promisedBy: "2026-06-19" });
    const { live, now } = await liveToday(viewer);
    const lane = boardOf(live, searchId, now).find(({ state }) => state === "waiting");
    expect(lane?.cards.map((card) => card.next)).toEqual(["quiet until tomorrow"]);
  });

  test("asks for an address where nobody can be reached", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const id = await newApplication(viewer, { searchId });
    const unreachable = { email: "" };
    const one = await newContact(viewer, id, unreachable);
    const two = await newContact(viewer, id, { ...unreachable, position: 1 });
    await newInterview(viewer, id, [one, two]);
    const { live, now } = await liveToday(viewer);
    const cards = boardOf(live, searchId, now).flatMap((lane) => lane.cards);
    expect(cards.map((card) => card.next)).toEqual(["Two addresses to find"]);
  });

  test("warns on the card where the same employer is in two searches", async () => {
    const viewer = await newViewer();
    const employerId = await newEmployer(viewer, "Quillmere Maps");
    const berlin = await newSearch(viewer, { name: "Front-end, Berlin" });
    const teaching = await newSearch(viewer, { name: "Teaching posts" });
    await newApplication(viewer, { searchId: berlin, employerId });
    await newApplication(viewer, { searchId: berlin, employerId, role: "A second post" });
    const only = await newApplication(viewer, { searchId: berlin });
    await newApplication(viewer, { searchId: teaching, employerId });
    const { live, now } = await liveToday(viewer);
    const cards = boardOf(live, berlin, now).flatMap((lane) => lane.cards);
    for (const card of cards) expect(card.also).toBe(card.id === only ? null : "Also in Teaching posts");
    expect(cards).toHaveLength(3);
  });

  test("draws each card's own time on one scale, from at most four weeks ago", async () => {
    const viewer = await newViewer();
    const ids = await busySearch(viewer);
    const { live, now } = await liveToday(viewer);
    const cards = boardOf(live, ids.searchId, now).flatMap((lane) => lane.cards);
    const line = (id: string) => cards.find((card) => card.id === id)!.line;
    for (const { line } of cards) {
      expect(line.now).toBeGreaterThanOrEqual(0);
      expect(line.now).toBeLessThan(29);
    }
    // 27 May at 12:00 in New York to 10 June at 17:42.
    expect(line(ids.checking).now).toBeCloseTo(14.74, 2);
    expect(line(ids.checking).spans[0]).toMatchObject({
      family: "thanking",
      pale: false,
      from: 0.5,
      to: 1.5,
    });
    expect(line(ids.ahead).spans).toEqual([{ family: "preparing", from: 33.42, to: 33.46, pale: false }]);
    expect(line(ids.plain).spans).toEqual([]);
  });

  test("finds in the table what a part of the employer, the role or the place says, and sorts it", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    await newApplication(viewer, { searchId, employer: "Zephanou", role: "Écrivain", location: "Zürich" });
    await newApplication(viewer, {
      searchId,
      employer: "arnwick",
      role: "Driver 10",
      appliedOn: "2026-05-02",
    });
    await newApplication(viewer, {
      searchId,
      employer: "Brünnhof",
      role: "Driver 9",
      appliedOn: "2026-05-01",
    });
    const { live, now } = await liveToday(viewer);
    const employers = (find: string, sort: string) =>
      liveRows(live, {
        searchId,
        find,
        order: { column: sort.replace("-", "") as "role", descending: sort.startsWith("-") },
        now,
      }).map((row) => row.employer);
    expect(employers("", "employer")).toEqual(["arnwick", "Brünnhof", "Zephanou"]);
    expect(employers("", "-employer")).toEqual(["Zephanou", "Brünnhof", "arnwick"]);
    expect(employers("", "role")).toEqual(["Brünnhof", "arnwick", "Zephanou"]);
    expect(employers("", "-applied")).toEqual(["arnwick", "Brünnhof", "Zephanou"]);
    expect(employers("ZÜRICH", "employer")).toEqual(["Zephanou"]);
    expect(employers("driver", "employer")).toEqual(["arnwick", "Brünnhof"]);
    expect(employers("%", "employer")).toEqual([]);
  });
});
