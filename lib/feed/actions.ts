"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { whoAsks } from "@/lib/auth/asked";
import { noteEvent } from "@/lib/auth/events";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { makeFeed, revokeFeed } from "./feeds";
import { originAsked } from "./origin";
import { feedRef, newFeedInput } from "./schema";

export const makeFeedAction = action(newFeedInput, async (viewer, { name }, typed) => {
  const token = await makeFeed(viewer, name, now());
  if (token === null) return refused(words.feed.full, typed);
  await noteEvent(viewer.id, "feed-made", await whoAsks(), name);
  revalidatePath("/settings");
  const origin = originAsked((await headers()).get("host"));
  return { status: "done", shownOnce: { name, address: `${origin}/calendar/${token}.ics` } };
});

export const revokeFeedAction = action(feedRef, async (viewer, { feedId }) => {
  if (!(await revokeFeed(viewer, feedId))) return refused(words.forms.gone);
  await noteEvent(viewer.id, "feed-ended", await whoAsks());
  // The row goes, and with it the form that could have said so.
  await flash({ text: words.feed.revoked });
  revalidatePath("/settings");
  redirect("/settings#calendars");
});
