import { expect, test } from "vitest";
import { storyOf } from "@/lib/applications/story";
import { saveNotes } from "@/lib/story/notes";
import { applicationAddress, notesInput } from "@/lib/story/schema";
import { newApplication, newViewer } from "../support/people";

test("notes are their owner's to write, and nobody else's", async () => {
  const [owner, other] = [await newViewer(), await newViewer()];
  const applicationId = await newApplication(owner);
  expect(await saveNotes(owner, applicationId, "Ask about the renderer.")).toBe(true);
  expect(await saveNotes(other, applicationId, "Mine now.")).toBe(false);
  expect((await storyOf(owner, applicationId))?.notes).toBe("Ask about the renderer.");
  expect(await storyOf(other, applicationId)).toBeNull();
});

test("notes have an end", () => {
  const applicationId = "6f0b7a8e-27a5-4b7e-9d0b-9c4c8e9a1b2c";
  expect(notesInput.safeParse({ applicationId, notes: "x".repeat(20_001) }).success).toBe(false);
});

test("an address that supposes nonsense shows the application as it is", () => {
  const applicationId = "6f0b7a8e-27a5-4b7e-9d0b-9c4c8e9a1b2c";
  const nonsense = { playbook: "__proto__", promised: "2026-02-30", end: "2" };
  expect(applicationAddress.parse({ applicationId, ...nonsense })).toEqual({ applicationId });
  expect(applicationAddress.safeParse({ applicationId: "1" }).success).toBe(false);
});
