import { afterAll, describe, expect, test, vi } from "vitest";
import type * as client from "@/db/client";
import { now } from "@/lib/clock";
import { plant, rowsOf, uproot } from "../support/canary";
import { tried } from "../support/tried";
import { answerTo, everyAsk, superuser, viewerOfIds } from "../support/walls";

// The setting that the policies go by is another's; the WHERE is as it always is.
const setting = vi.hoisted(() => ({ isOf: null as string | null }));
vi.mock("@/db/client", async (original) => {
  const real = await original<typeof client>();
  const reading: typeof client.reading = (userId, read) => real.reading(setting.isOf ?? userId, read);
  const writing: typeof client.writing = (userId, write) => real.writing(setting.isOf ?? userId, write);
  const readingWhole: typeof client.readingWhole = (userId, read) =>
    real.readingWhole(setting.isOf ?? userId, read);
  return { ...real, reading, readingWhole, writing };
});

const figures = { asked: 0, threw: 0, failed: 0 };
afterAll(() => {
  const { asked, threw, failed } = figures;
  tried("A4", `question at the policies alone (${threw} answered by an error)`, asked, failed);
});

describe("A4: where the database is told another's name, the owner's own query gets and changes nothing", () => {
  test.each(everyAsk)("%s", async (_, ask) => {
    const owner = await plant(superuser, now());
    const other = await plant(superuser, now());
    const viewer = viewerOfIds(owner.ids);
    const held = () => Promise.all([rowsOf(superuser, owner), rowsOf(superuser, other)]);
    const before = await held();
    figures.asked += 1;
    figures.failed += 1;

    setting.isOf = other.ids.user;
    const behindTheWall = await answerTo(ask, viewer, owner.ids);
    setting.isOf = null;
    expect(await held()).toEqual(before);
    expect(behindTheWall.text).not.toContain(owner.word);
    expect(behindTheWall.text).not.toContain(other.word);

    const inTheOpen = await answerTo(ask, viewer, owner.ids);
    const [after] = await held();
    expect(inTheOpen.text !== behindTheWall.text || after !== before[0], "the ask is in vain").toBe(true);
    expect(inTheOpen.threw, inTheOpen.text).toBe(false);
    await uproot(superuser, owner, other);
    figures.failed -= 1;
    figures.threw += Number(behindTheWall.threw);
  });
});
