import { expect, test } from "vitest";
import { liveToday } from "@/lib/applications/live";
import { searchesOfToday, todayOf } from "@/lib/today/by-search";
import { besideToday } from "@/lib/today/queries";
import { busySearch } from "@/tests/support/busy-search";
import { stopClock } from "@/tests/support/clock";
import { newApplication, newSearch, newViewer, someWednesday } from "@/tests/support/people";

stopClock(someWednesday);

test("Today is offered by each search in which something is live, with what is open there", async () => {
  const viewer = await newViewer();
  const { searchId: busy } = await busySearch(viewer);
  const calm = await newSearch(viewer);
  const empty = await newSearch(viewer);
  await newApplication(viewer, { searchId: calm });
  const all = [busy, calm, empty].map((id, n) => ({ id, name: `Search ${n}` }));
  const today = await liveToday(viewer);
  expect(searchesOfToday(all, today, null).map(({ id, open }) => [id, open])).toEqual([
    [busy, 4],
    [calm, 0],
  ]);
  expect(searchesOfToday(all, today, empty).find(({ current }) => current)?.id).toBe(empty);
});

test("of one search, Today has what is that search's and nothing else", async () => {
  const viewer = await newViewer();
  const { searchId: busy } = await busySearch(viewer);
  const calm = await newSearch(viewer);
  const mine = await newApplication(viewer, { searchId: calm });
  const { live } = todayOf(await liveToday(viewer), calm);
  expect(live.map(({ story }) => story.id)).toEqual([mine]);
  expect((await besideToday(viewer, calm)).newest).not.toBeNull();
  expect((await besideToday(viewer, await newSearch(viewer))).newest).toBeNull();
  expect(busy).not.toBe(calm);
});
