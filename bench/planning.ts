import { disconnect } from "@/db/client";
import { planned } from "@/lib/applications/planned";
import { liveStories } from "@/lib/applications/story";
import { viewerOf } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { todayView } from "@/lib/today/view";

const rounds = 15;

/** Milliseconds, medians: to fetch an account's live applications, and to make Today of them. */
export interface Planning {
  live: number;
  query: number;
  plans: number;
}

/** Of one account's live applications, from rows to Today: what planning takes beside the query. */
export async function planning(user: string): Promise<Planning> {
  const viewer = viewerOf(user, user);
  const query: number[] = [];
  const plans: number[] = [];
  let live = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const stories = await liveStories(viewer);
    const fetched = performance.now();
    const at = now();
    todayView(
      stories.map((story) => planned(story, at)),
      at,
      "Europe/Berlin",
      at,
    );
    query.push(fetched - start);
    plans.push(performance.now() - fetched);
    live = stories.length;
  }
  await disconnect();
  return { live, query: median(query), plans: median(plans) };
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
