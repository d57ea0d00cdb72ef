import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { planned } from "@/lib/applications/planned";
import { deleteApplication } from "@/lib/applications/queries";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { deletePlaybook } from "@/lib/playbooks/delete";
import { editingCopy, editingOwn } from "@/lib/playbooks/editing";
import { effectOf } from "@/lib/playbooks/effect";
import { fieldsOf } from "@/lib/playbooks/fields";
import { sumOf } from "@/lib/playbooks/moved";
import { choiceOf } from "@/lib/playbooks/own";
import { changePlaybook, createPlaybook, playbooksOf, playbooksPage } from "@/lib/playbooks/queries";
import { changedPlaybookInput, type Figures, supposedFigures } from "@/lib/playbooks/schema";
import { playbooks } from "@/lib/policy";
import type { Playbook } from "@/lib/policy/types";
import { changeDefaultPlaybook } from "@/lib/settings/queries";
import { keepSupposed } from "@/lib/story/keep";
import { timelineOf } from "@/lib/story/timeline";
import { whatIf } from "@/lib/story/what-if";
import { markAsSent } from "@/lib/touches/mark-as-sent";
import { markAsSentInput } from "@/lib/touches/schema";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import {
  newApplication,
  newContact,
  newInterview,
  newTouch,
  newViewer,
  someWednesday as now,
} from "@/tests/support/people";
import { tenSideBySide } from "../support/side-by-side";

const { id: _, name: __, ...consensus } = playbooks.consensus as Playbook;
const later: Figures = { ...consensus, first: { opensDays: 10, dueDays: 14 }, letGoDays: 21 };

/** An application whose interview was on the Wednesday a week ago, thanked for the same evening. */
async function waiting(viewer: Viewer, playbookId = "consensus"): Promise<string> {
  const id = await newApplication(viewer, { playbookId });
  const dana = await newContact(viewer, id);
  const interviewId = await newInterview(viewer, id, [dana], { startsAt: "2026-06-03T15:00:00.000Z" });
  const thanks = { direction: "sent", kind: "thank-you", contactId: dana, interviewId } as const;
  await newTouch(viewer, id, { ...thanks, at: "2026-06-03T20:00:00.000Z" });
  return id;
}

async function ownOf(viewer: Viewer, figures = later, move = false) {
  const made = await createPlaybook(viewer, { name: "Slower", copiedFrom: "consensus", figures, move }, now);
  if (made.kind !== "made") throw new Error(made.kind);
  const own = (await playbooksOf(viewer)).find(({ id }) => id === made.id);
  if (!own) throw new Error("none was made");
  return { own, moved: made.moved };
}

async function planOf(viewer: Viewer, id: string) {
  const story = await storyOf(viewer, id);
  if (!story) throw new Error("gone");
  return planned(story, now);
}

const asked = (figures: Figures) => ({ ...fieldsOf(figures) });

describe("a copy", () => {
  test("moves the live applications of its guide only when asked to, and says how many windows", async () => {
    const viewer = await newViewer();
    const id = await waiting(viewer);
    const before = await planOf(viewer, id);
    await ownOf(viewer);
    expect((await planOf(viewer, id)).plan).toEqual(before.plan);
    const { own, moved } = await ownOf(viewer, later, true);
    expect(sumOf(moved)).toEqual({ windows: 2, ends: 1 });
    const { story, plan } = await planOf(viewer, id);
    expect(choiceOf(story)).toBe(own.id);
    expect(plan).not.toEqual(before.plan);
  });

  test("of an own one keeps to its guide", async () => {
    const viewer = await newViewer();
    const { own } = await ownOf(viewer);
    await createPlaybook(viewer, { name: "Copy", copiedFrom: own.id, figures: later, move: false }, now);
    expect((await playbooksOf(viewer)).map(({ copiedFrom }) => copiedFrom)).toEqual([
      "consensus",
      "consensus",
    ]);
  });

  test("can be made twenty times and no more, also of ten side by side", async () => {
    const viewer = await newViewer();
    for (let n = 0; n < 19; n++) await ownOf(viewer);
    const more = { name: "More", copiedFrom: "tips", figures: later, move: false };
    const tries = await tenSideBySide(() => createPlaybook(viewer, more, now));
    expect(tries.filter(({ kind }) => kind === "made")).toHaveLength(1);
  });
});

describe("what the preview says", () => {
  test("of a copy is what follows once it is made", async () => {
    const viewer = await newViewer();
    await waiting(viewer);
    await waiting(viewer, "levo");
    const preview = await editingCopy(viewer, "consensus", { ...asked(later), move: "on" }, now);
    const { moved } = await ownOf(viewer, later, true);
    expect(preview?.effect).toEqual(effectOf(moved, now));
    expect(preview?.effect.rows).toHaveLength(1);
  });

  test("of a change is what follows once it is saved, and until then nothing has", async () => {
    const viewer = await newViewer();
    const id = await waiting(viewer);
    const { own } = await ownOf(viewer, later, true);
    const figures: Figures = { ...later, limit: { kind: "outreaches", max: 2 }, letGoDays: 7 };
    const before = await planOf(viewer, id);
    const { effect } = await editingOwn(viewer, own, asked(figures), now);
    expect((await planOf(viewer, id)).plan).toEqual(before.plan);
    const moved = await changePlaybook(viewer, own.id, { name: "Shorter", figures }, now);
    expect(effect).toEqual(moved && effectOf(moved, now));
    const after = await planOf(viewer, id);
    expect(moved?.changes[0]?.after).toEqual(after.plan);
    expect(effect.rows[0]?.says).toContain("instead of");
  });

  test("moves nothing by figures that can't be taken", async () => {
    const viewer = await newViewer();
    const { own } = await ownOf(viewer);
    const typed = { ...asked(later), firstDue: "3" };
    const { effect, values } = await editingOwn(viewer, own, typed, now);
    expect(effect.rows).toEqual([]);
    expect(values).toEqual(fieldsOf(own.figures));
  });
});

test("figures that end an application by silence settle it at once, and longer ones open it again", async () => {
  const viewer = await newViewer();
  const id = await waiting(viewer);
  const { own } = await ownOf(viewer, later, true);
  const short: Figures = { ...later, limit: { kind: "outreaches", max: 1 }, letGoDays: 1 };
  await changePlaybook(viewer, own.id, { name: own.name, figures: short }, now);
  expect((await storyOf(viewer, id))?.over).toBe("let-go");
  await changePlaybook(viewer, own.id, { name: own.name, figures: later }, now);
  expect((await storyOf(viewer, id))?.over).toBeNull();
});

describe("deleting one", () => {
  test("lets its applications and the profile follow its guide, and undo gives them back", async () => {
    const viewer = await newViewer();
    const [id, changed] = [await waiting(viewer), await waiting(viewer)];
    const { own } = await ownOf(viewer, later, true);
    await changeDefaultPlaybook(viewer, own.id);
    const before = await planOf(viewer, id);
    const deleted = await deletePlaybook(viewer, own.id, now);
    expect(deleted).toMatchObject({ guide: "consensus", uses: 2 });
    expect(choiceOf((await planOf(viewer, id)).story)).toBe("consensus");
    expect(choiceOf((await playbooksPage(viewer)).profile)).toBe("consensus");
    await keepSupposed(viewer, changed, { playbook: "levo" }, now);
    await undo(viewer, undoToken.parse(deleted?.undo));
    const after = await planOf(viewer, id);
    expect(choiceOf(after.story)).toBe(own.id);
    expect(after.plan).toEqual(before.plan);
    expect(choiceOf((await planOf(viewer, changed)).story)).toBe("levo");
    expect(choiceOf((await playbooksPage(viewer)).profile)).toBe(own.id);
  });

  test("leaves an application that comes back later with its guide", async () => {
    const viewer = await newViewer();
    const id = await waiting(viewer);
    const { own } = await ownOf(viewer, later, true);
    const gone = await deleteApplication(viewer, id);
    await deletePlaybook(viewer, own.id, now);
    await undo(viewer, undoToken.parse(gone?.undo));
    expect(choiceOf((await planOf(viewer, id)).story)).toBe("consensus");
  });
});

test("another viewer's playbook can't be followed, copied, changed or deleted, and looks like none", async () => {
  const [viewer, stranger] = [await newViewer(), await newViewer()];
  const { own } = await ownOf(viewer);
  const theirs = await waiting(stranger);
  const copy = { name: "Mine", figures: later, move: true };
  for (const id of [own.id, randomUUID()]) {
    expect(await keepSupposed(stranger, theirs, { playbook: id }, now)).toBe("gone");
    expect(await createPlaybook(stranger, { ...copy, copiedFrom: id }, now)).toEqual({ kind: "gone" });
    expect(await changePlaybook(stranger, id, copy, now)).toBeNull();
    expect(await deletePlaybook(stranger, id, now)).toBeNull();
    expect(await changeDefaultPlaybook(stranger, id)).toBe(false);
    expect(await editingCopy(stranger, id, {}, now)).toBeNull();
  }
  expect(await playbooksOf(viewer)).toEqual([own]);
});

describe("what if", () => {
  test("draws what is drawn once it is saved, and stores nothing before", async () => {
    const viewer = await newViewer();
    const { own } = await ownOf(viewer);
    for (const supposed of [
      { playbook: own.id },
      { playbook: "livecareer", promised: "2026-06-19" },
      { promised: "2026-06-12" },
      { promised: "" as const },
    ]) {
      const id = await waiting(viewer);
      const story = await storyOf(viewer, id);
      if (!story) throw new Error("gone");
      const drawn = timelineOf(whatIf(story, supposed, [own], now).told, now);
      expect(await storyOf(viewer, id)).toEqual(story);
      const { playbook, promised } = supposed;
      const day = promised === "" ? null : promised;
      expect(await keepSupposed(viewer, id, { playbook, promised: day }, now)).toBe("kept");
      expect(timelineOf(await planOf(viewer, id), now)).toEqual(drawn);
    }
  });

  test("draws a message sent today as it is drawn once it is marked as sent", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer);
    const dana = await newContact(viewer, id);
    await newInterview(viewer, id, [dana], { startsAt: "2026-06-09T20:00:00.000Z" });
    const story = await storyOf(viewer, id);
    const supposed = story && whatIf(story, { sent: "today" }, [], now);
    if (!supposed?.sent) throw new Error("nothing to send");
    const { stepId, mark } = supposed.sent;
    expect(supposed.sent).toMatchObject({ due: true, changed: true });
    expect(await storyOf(viewer, id)).toEqual(story);
    const press = markAsSentInput.parse({ applicationId: id, stepId, medium: mark.medium });
    expect((await markAsSent(viewer, press, now)).kind).toBe("marked");
    expect(timelineOf(await planOf(viewer, id), now)).toEqual(timelineOf(supposed.told, now));
  });

  test("keeps all of what is saved or nothing", async () => {
    const viewer = await newViewer();
    const id = await waiting(viewer);
    const before = await storyOf(viewer, id);
    const both = { playbook: randomUUID(), promised: "2026-06-19" };
    expect(await keepSupposed(viewer, id, both, now)).toBe("gone");
    expect(await keepSupposed(viewer, id, { playbook: "tips", promised: "2026-01-01" }, now)).toBe(
      "promised-before",
    );
    expect(await storyOf(viewer, id)).toEqual(before);
  });
});

describe("figures", () => {
  const fields = { ...asked(later), name: "Slower", playbookId: randomUUID() };
  const wrong: [field: string, value: string, sentence: RegExp][] = [
    ["firstDue", "3", /before the first/],
    ["nextDue", "1", /before the first/],
    ["thankDue", "", /whole number/],
    ["letGoDays", "3651", /0 to 3650/],
    ["limitMax", "0", /1 to 3650/],
    ["firstOpens", "1.5", /whole number/],
    ["thankOpens", "-1", /whole number/],
    ["name", " ", /needs a name/],
  ];

  test.each(wrong)("%s of “%s” is refused at its field", (field, value, sentence) => {
    const read = changedPlaybookInput.safeParse({ ...fields, [field]: value });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
    expect(read.error?.issues[0]?.message).toMatch(sentence);
  });

  test("of every guide come back from their fields as they were", () => {
    for (const { id: _, name: __, ...guide } of Object.values(playbooks)) {
      expect(supposedFigures.parse(fieldsOf(guide))).toEqual(guide);
    }
  });
});
