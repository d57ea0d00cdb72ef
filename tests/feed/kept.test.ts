import fc from "fast-check";
import { expect, test } from "vitest";
import { keeping } from "@/lib/feed/kept";
import { stopClock } from "../support/clock";
import { newApplication, newInterview, newSearch, newViewer, someWednesday } from "../support/people";
import { ask, newFeed } from "./asked";

stopClock(someWednesday);

async function somebodyAt(employer: string) {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer, { employer });
  await newInterview(viewer, applicationId, []);
  return { viewer, token: await newFeed(viewer) };
}

test("two people whose accounts stand alike have the same tag, and each their own calendar", async () => {
  const [one, other] = [await somebodyAt("Larkspur"), await somebodyAt("Quillmere Maps")];
  for (const turn of ["made", "kept"]) {
    const [first, second] = [await ask(one.token), await ask(other.token)];
    expect(first.headers.get("etag"), turn).toBe(second.headers.get("etag"));
    const [larkspur, quillmere] = [await first.text(), await second.text()];
    expect([larkspur.includes("Larkspur"), larkspur.includes("Quillmere")], turn).toEqual([true, false]);
    expect([quillmere.includes("Larkspur"), quillmere.includes("Quillmere")], turn).toEqual([false, true]);
  }
});

test("every link of a person gives the same bytes, asked again too, until something is written", async () => {
  const { viewer, token } = await somebodyAt("Larkspur");
  const other = await newFeed(viewer, "Google");
  const texts = [];
  for (const link of [token, token, other, other]) texts.push(await (await ask(link)).text());
  expect(new Set(texts).size).toBe(1);
  await newApplication(viewer, { employer: "Marrowby Rail", searchId: await newSearch(viewer) });
  await newInterview(viewer, await newApplication(viewer, { employer: "Tarnwick" }), []);
  for (const link of [token, other]) expect(await (await ask(link)).text()).toContain("Tarnwick");
});

test("no more is kept than there is room for, what was asked for last stays, and each is found as it was kept", () => {
  const most = 20;
  const names = ['"1"', '"2"', '"3"', '"4"'];
  const asked = fc.record({ etag: fc.constantFrom(...names), length: fc.integer({ min: 1, max: most }) });
  fc.assert(
    fc.property(fc.array(asked), (steps) => {
      const { find, keep } = keeping(most);
      const last = new Map<string, Buffer<ArrayBuffer>>();
      for (const { etag, length } of steps) {
        const found = find("user", { etag });
        if (found) expect(found).toBe(last.get(etag));
        else keep("user", { etag }, remember(last, etag, Buffer.alloc(length)));
        expect(find("user", { etag })).toBe(last.get(etag));
      }
      const held = names.map((etag) => find("user", { etag })?.length ?? 0);
      expect(held.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(most);
    }),
  );
});

function remember<Text>(last: Map<string, Text>, etag: string, text: Text): Text {
  last.set(etag, text);
  return text;
}

test("of two, the one that was asked for longer ago makes room for a third", () => {
  const { find, keep } = keeping(2);
  const [one, other, third] = ['"1"', '"2"', '"3"'].map((etag) => ({ etag })) as [Tag, Tag, Tag];
  keep("user", one, Buffer.from("1"));
  keep("user", other, Buffer.from("2"));
  find("user", one);
  keep("user", third, Buffer.from("3"));
  expect([one, other, third].map((tag) => find("user", tag)?.toString())).toEqual(["1", undefined, "3"]);
});

type Tag = { etag: string };

test("what is larger than all the room is not kept, and drives nothing out", () => {
  const { find, keep } = keeping(4);
  keep("user", { etag: '"1"' }, Buffer.from("1234"));
  keep("user", { etag: '"2"' }, Buffer.from("12345"));
  expect(find("user", { etag: '"1"' })?.toString()).toBe("1234");
  expect(find("user", { etag: '"2"' })).toBeUndefined();
});
