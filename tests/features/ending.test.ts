import { beforeEach, expect, test } from "vitest";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { restOfSearch } from "@/lib/story/page";
import { stopClock } from "@/tests/support/clock";
import {
  newApplication,
  newContact,
  newInterview,
  newSearch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";

const setClock = stopClock(someWednesday);
beforeEach(() => setClock(someWednesday));

async function restOf(viewer: Viewer, id: string) {
  const story = await storyOf(viewer, id);
  if (!story) throw new Error("gone");
  return restOfSearch(viewer, story);
}

/** An application with a thank-you due since yesterday's interview. */
async function toThank(viewer: Viewer, searchId: string, employer: string): Promise<string> {
  const id = await newApplication(viewer, { searchId, employer });
  await newInterview(viewer, id, [await newContact(viewer, id)], { startsAt: "2026-06-09T20:00:00.000Z" });
  return id;
}

test("an ending names the next thing of its own search, and counts what else is live there", async () => {
  const viewer = await newViewer();
  const [here, elsewhere] = [await newSearch(viewer), await newSearch(viewer)];
  const ended = await newApplication(viewer, {
    searchId: here,
    outcome: "rejected",
    outcomeAt: "2026-06-01T12:00:00.000Z",
    over: "closed",
    overAt: "2026-06-01T12:00:00.000Z",
  });
  await toThank(viewer, elsewhere, "Ostrelund Bank");
  expect(await restOf(viewer, ended)).toEqual({ live: 0, next: null });
  await newApplication(viewer, { searchId: here });
  const next = await toThank(viewer, here, "Quillmere Maps");
  const rest = await restOf(viewer, ended);
  expect(rest).toMatchObject({ live: 2, next: { applicationId: next, employer: "Quillmere Maps" } });
  expect(rest.next?.says).toMatch(/thank/i);
});
