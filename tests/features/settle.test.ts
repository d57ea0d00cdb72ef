import { expect, test } from "vitest";
import { writing } from "@/db/client";
import { planned } from "@/lib/applications/planned";
import { lockApplication, settle } from "@/lib/applications/settle";
import { liveStories, storiesLetGoSince, storyOf } from "@/lib/applications/story";
import { secondsAfter } from "@/lib/clock";
import {
  newApplication,
  newContact,
  newInterview,
  newTouch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";

const weeks = (n: number) => secondsAfter(someWednesday, n * 7 * 24 * 3600);

test("a story read from rows is thanked, checked in and let go as the policy says", async () => {
  const viewer = await newViewer();
  const id = await newApplication(viewer);
  const dana = await newContact(viewer, id, { role: "hiring-manager" });
  const interview = await newInterview(viewer, id, [dana]);
  const story = await storyOf(viewer, id);
  const { plan } = planned(story!, someWednesday);
  expect(plan.state).toBe("thanking");
  expect(plan.next?.id).toBe(`thank-you:${interview}:${dana}`);
});

test("an application that time has ended leaves the live ones, and a late answer brings it back", async () => {
  const viewer = await newViewer();
  const id = await newApplication(viewer);
  const dana = await newContact(viewer, id);
  await newInterview(viewer, id, [dana]);
  const settleAt = (now: string) =>
    writing(viewer.id, async (db) => {
      expect(await lockApplication(db, viewer, id)).toBe(true);
      return settle(db, viewer, id, now);
    });

  expect((await settleAt(weeks(1)))?.plan.state).not.toBe("let-go");
  expect(await liveStories(viewer)).toHaveLength(1);

  expect((await settleAt(weeks(30)))?.plan.state).toBe("let-go");
  expect(await liveStories(viewer)).toHaveLength(0);
  expect(await storiesLetGoSince(viewer, someWednesday)).toHaveLength(1);

  await newTouch(viewer, id, { direction: "received", at: weeks(30), contactId: dana });
  expect((await settleAt(weeks(30)))?.plan.state).toBe("waiting");
  expect((await liveStories(viewer)).map((story) => story.id)).toEqual([id]);
});

test("nobody settles or reads another's application", async () => {
  const [owner, other] = [await newViewer(), await newViewer()];
  const id = await newApplication(owner);
  expect(await storyOf(other, id)).toBeNull();
  expect(await liveStories(other)).toEqual([]);
  await writing(other.id, async (db) => {
    expect(await lockApplication(db, other, id)).toBe(false);
    expect(await settle(db, other, id, someWednesday)).toBeNull();
  });
});
