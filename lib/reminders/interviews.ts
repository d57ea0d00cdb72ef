import type { Planned } from "@/lib/applications/planned";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { humane } from "./hours";
import type { Occasion } from "./occasions";
import { interviewKey, isSetAside } from "./set-aside";
import type { ReminderSettings } from "./settings";

const minutes = 60;
const hours = 3600;

/** How long before an interview, and how long before it at the latest, if that is a quiet hour. */
const ahead = {
  day: { before: 24 * hours, latest: 3 * hours },
  hour: { before: 1 * hours, latest: 15 * minutes },
} as const;

export type Ahead = keyof typeof ahead;

/** A day and an hour before each interview that isn't called off. One that is moved has occasions of its own. */
export function interviewOccasions({ story }: Planned, settings: ReminderSettings): Occasion[] {
  return story.interviews
    .filter(({ cancelledAt }) => cancelledAt === null)
    .flatMap((interview) =>
      (["day", "hour"] as const).flatMap((far) => {
        const { before, latest } = ahead[far];
        const { id, startsAt, createdAt } = interview;
        const until = secondsAfter(startsAt, -latest);
        const at = humane(secondsAfter(startsAt, -before), until, settings);
        // Whoever has just noted it needs no reminder; and one that a quiet night has drawn together is enough.
        if (createdAt >= at || isSetAside(story, interviewKey(id), at)) return [];
        if (far === "day" && at >= hourBefore(startsAt, settings)) return [];
        return [
          {
            kind: "interview" as const,
            about: `${far}:${id}:${startsAt}`,
            at,
            until: far === "hour" ? startsAt : until,
          },
        ];
      }),
    );
}

function hourBefore(startsAt: Instant, settings: ReminderSettings): Instant {
  const { before, latest } = ahead.hour;
  return humane(secondsAfter(startsAt, -before), secondsAfter(startsAt, -latest), settings);
}
