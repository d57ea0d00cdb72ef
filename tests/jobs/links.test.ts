import { describe, expect, test } from "vitest";
import { GET, POST } from "@/app/reminders/off/[token]/route";
import { storyOf } from "@/lib/applications/story";
import { secondsAfter } from "@/lib/clock";
import { actOn, questionOf } from "@/lib/jobs/act";
import { markOf, type Purpose, purposeOf, tokenOf } from "@/lib/reminders/token";
import { profileOf } from "@/lib/settings/queries";
import { stopClock } from "../support/clock";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "../support/people";

stopClock(someWednesday);
const day = 24 * 3600;

async function somebody() {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer, { employer: "Larkspur" });
  const contact = await newContact(viewer, applicationId);
  const interview = await newInterview(viewer, applicationId, [contact]);
  const step = `thank-you:${interview}:${contact}`;
  const aside = (act: "tomorrow" | "later" | "never", key = step): Purpose => {
    return { act, accountId: viewer.id, applicationId, mark: markOf(key) };
  };
  const off: Purpose = { act: "off", accountId: viewer.id, kind: "digest" };
  return { viewer, applicationId, interview, step, aside, off };
}

const at = (token: string) => ({ params: Promise.resolve({ token }) });
const post = (token: string) => POST(new Request("https://afterword.example/"), at(token));

describe("a link in a letter", () => {
  test("holds nothing that can be read, works for ninety days, and can't be made up or changed", async () => {
    const { aside, off } = await somebody();
    for (const purpose of [off, aside("never")]) {
      const token = tokenOf(purpose, someWednesday);
      expect(purposeOf(token, secondsAfter(someWednesday, 89 * day))).toEqual(purpose);
      expect(purposeOf(token, secondsAfter(someWednesday, 91 * day))).toBeNull();
      expect(Buffer.from(token, "base64url").toString("latin1")).not.toContain(purpose.accountId);
      expect(purposeOf(`${token.slice(0, -6)}AAAAAA`, someWednesday)).toBeNull();
    }
    for (const made of ["", "A", "A".repeat(43), "A".repeat(5000)])
      expect(purposeOf(made, someWednesday)).toBeNull();
  });

  test("asks what it would do, and does that one thing", async () => {
    const { viewer, applicationId, interview, step, aside } = await somebody();
    expect(await questionOf(aside("later"), someWednesday)).toBe(
      "Set aside until Saturday 13 June: Thank Dana Whitfield, Larkspur?",
    );
    expect(await actOn(aside("later"), someWednesday)).toBe(true);
    expect(await actOn(aside("never", `interview:${interview}`), someWednesday)).toBe(true);
    const story = await storyOf(viewer, applicationId);
    expect(story?.setAside).toEqual({ [step]: "2026-06-13", [`interview:${interview}`]: "always" });
    expect((await profileOf(viewer)).reminderKinds).toContain("digest");
  });

  test("does nothing where what it was about is gone, or is somebody else's", async () => {
    const [one, other] = [await somebody(), await somebody()];
    const foreign = { ...one.aside("never"), accountId: other.viewer.id } as Purpose;
    const gone = one.aside("never", "thank-you:nobody");
    for (const purpose of [foreign, gone]) {
      expect(await questionOf(purpose, someWednesday)).toBeNull();
      expect(await actOn(purpose, someWednesday)).toBe(false);
    }
    expect((await storyOf(one.viewer, one.applicationId))?.setAside).toEqual({});
  });
});

describe("a mail program's one click", () => {
  test("switches off its kind at once, again and again, and no other", async () => {
    const { viewer, off } = await somebody();
    const token = tokenOf(off, someWednesday);
    expect([(await post(token)).status, (await post(token)).status]).toEqual([200, 200]);
    expect((await profileOf(viewer)).reminderKinds).toEqual(["yesterday", "thank-you", "interview"]);
  });

  test("does nothing by a link that is for something else, or by looking", async () => {
    const { viewer, off, aside, applicationId } = await somebody();
    expect((await post(tokenOf(aside("never"), someWednesday))).status).toBe(404);
    const looked = await GET(new Request("https://afterword.example/"), at(tokenOf(off, someWednesday)));
    expect([looked.status, looked.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(/^\/reminders\/act\//),
    ]);
    expect((await profileOf(viewer)).reminderKinds).toContain("digest");
    expect((await storyOf(viewer, applicationId))?.setAside).toEqual({});
  });
});
