import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { elsewhereSentences } from "@/lib/applications/form";
import { liveToday } from "@/lib/applications/live";
import { recordOutcome } from "@/lib/applications/outcome";
import { choicesOf } from "@/lib/applications/queries-form";
import { newApplicationInput } from "@/lib/applications/schema";
import { storyOf } from "@/lib/applications/story";
import { readForm } from "@/lib/forms/read";
import { words } from "@/lib/words";
import { aForm, anInput, made } from "@/tests/support/application-form";
import { stopClock } from "@/tests/support/clock";
import { newEmployer, newSearch, newViewer, someWednesday } from "@/tests/support/people";

stopClock(someWednesday);

describe("the form of an application", () => {
  test.each([
    ["employer", "  ", words.applicationForm.employer.missing],
    ["employer", "a".repeat(201), words.forms.tooLong(200)],
    ["role", "", words.applicationForm.role.missing],
    ["role", "one\ntwo", words.forms.oneLine],
    ["jobUrl", "javascript:alert(1)", words.forms.notAUrl],
    ["jobUrl", "data:text/html,x", words.forms.notAUrl],
    ["advertisement", "a".repeat(50_001), words.forms.tooLong(50_000)],
    ["notes", "\0", words.forms.unstorable],
    ["appliedOn", "2026-02-30", words.forms.notADay],
    ["timeZone", "Mars/Olympus", words.forms.notAZone],
    ["playbookId", "constructor", words.forms.unreadable],
    ["playbookId", "my-own", words.forms.unreadable],
    ["country", "XX", words.forms.unreadable],
    ["searchId", "1", words.forms.unreadable],
    ["quickDecision", "perhaps", words.forms.unreadable],
  ])("says of %s %j what is wrong, and keeps it", (name, value, sentence) => {
    const read = readForm(newApplicationInput, aForm(randomUUID(), { [name]: value }));
    expect(read).toMatchObject({
      ok: false,
      state: { errors: { [name]: sentence }, values: { [name]: value } },
    });
  });

  test("takes each working day once and in order, and no other", () => {
    const form = aForm(randomUUID());
    form.append("workdays[]", "7");
    form.append("workdays[]", "1");
    expect(readForm(newApplicationInput, form)).toMatchObject({
      ok: true,
      input: { workdays: [1, 2, 3, 4, 5, 7] },
    });
    form.append("workdays[]", "8");
    expect(readForm(newApplicationInput, form)).toMatchObject({ ok: false });
  });

  test("keeps a region in its own country alone", () => {
    const region = (country: string, code: string) => anInput(randomUUID(), { country, region: code }).region;
    expect(region("DE", "BE")).toBe("BE");
    expect(region("FR", "BE")).toBeNull();
    expect(region("", "BE")).toBeNull();
  });

  test("ignores who and when it pretends to be", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const pretended = { userId: randomUUID(), id: randomUUID(), over: "closed", createdAt: "1999-01-01" };
    const id = await made(viewer, searchId, pretended);
    expect(id).not.toBe(pretended.id);
    expect(await storyOf(viewer, id)).toMatchObject({
      userId: viewer.id,
      over: null,
      createdAt: someWednesday,
    });
  });

  test("offers the profile's own figures, and the employers and searches of this viewer alone", async () => {
    const viewer = await newViewer({ playbookId: "levo", workdays: [2, 3], country: "DE", region: "BE" });
    const stranger = await newViewer();
    const searchId = await newSearch(viewer);
    await newEmployer(viewer, "Quillmere Maps");
    const { profile, ...others } = await choicesOf(viewer);
    expect(profile).toMatchObject({ playbookId: "levo", workdays: [2, 3], country: "DE", region: "BE" });
    expect(others).toEqual({
      searches: [{ id: searchId, name: "Front-end, Berlin" }],
      employers: ["Quillmere Maps"],
      playbooks: [],
    });
    expect(await choicesOf(stranger)).toMatchObject({ searches: [], employers: [] });
  });

  test("knows where the same employer is in another live search", async () => {
    const viewer = await newViewer();
    const [berlin, teaching] = [await newSearch(viewer), await newSearch(viewer, { name: "Teaching" })];
    await made(viewer, berlin);
    const ended = await made(viewer, berlin, { employer: "Ostrelund Bank" });
    await recordOutcome(viewer, ended, { kind: "rejected", on: "2026-06-01" });
    const { live } = await liveToday(viewer);
    expect([...elsewhereSentences(live, teaching)]).toEqual([
      ["Quillmere Maps", "This employer is also in Front-end, Berlin."],
    ]);
    expect([...elsewhereSentences(live, berlin)]).toEqual([]);
  });
});
