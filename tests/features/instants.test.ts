import fc from "fast-check";
import { expect, test } from "vitest";
import { reading } from "@/db/client";
import { touches } from "@/db/schema";
import { liveStories } from "@/lib/applications/story";
import { newApplication, newTouch, newViewer } from "../support/people";

test("an instant comes back as it was written, alone and inside of a story", async () => {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const anyInstant = fc.date({
    min: new Date("1970-01-01"),
    max: new Date("2999-12-31"),
    noInvalidDate: true,
  });
  const written = ["2026-06-10T00:00:00.000Z", "2026-06-10T15:42:10.200Z", "2026-06-10T15:42:10.020Z"];
  written.push(...fc.sample(anyInstant, 40).map((date) => date.toISOString()));
  for (const at of written) await newTouch(viewer, applicationId, { direction: "sent", at });
  const alone = await reading(viewer.id, (db) => db.select({ at: touches.at }).from(touches));
  const [story] = await liveStories(viewer);
  expect(alone.map(({ at }) => at).sort()).toEqual(written.toSorted());
  expect(story?.touches.map(({ at }) => at)).toEqual(written.toSorted());
});
