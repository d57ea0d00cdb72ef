import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { type Content, contentOf, type Standing } from "./content";
import { endOfQuiet, isQuiet } from "./hours";
import { type Occasion, occasions } from "./occasions";

/** What one look at an account comes to. */
export interface Looked {
  /** What is to be said now. */
  due: (Occasion & { content: Content })[];
  /** What would have been said, had somebody looked in time. */
  tooLate: Occasion[];
  /** Everything until then is decided: the next look goes on from there. */
  decided: Instant;
  /** When to look again if nothing is written meanwhile; null where nothing is wanted. */
  next: Instant | null;
}

const longest = 2 * 24 * 3600;

/** Looks at everything that has come up since the last look. In quiet hours it waits for their end. */
export function lookAt(standing: Standing, since: Instant): Looked {
  const { live, settings, now } = standing;
  if (settings.kinds.length === 0) return { due: [], tooLate: [], decided: now, next: null };
  if (isQuiet(now, settings)) {
    return { due: [], tooLate: [], decided: since, next: endOfQuiet(now, settings) };
  }
  const found = occasions(live, settings, { since, to: now });
  const inTime = found.filter(({ until }) => now < until);
  return {
    due: inTime.flatMap((occasion) => {
      const content = contentOf(occasion, standing);
      return content ? [{ ...occasion, content }] : [];
    }),
    tooLate: found.filter(({ until }) => now >= until),
    decided: now,
    next: nextLook(standing),
  };
}

function nextLook({ live, settings, now }: Standing): Instant {
  const horizon = secondsAfter(now, longest);
  return occasions(live, settings, { since: now, to: horizon })[0]?.at ?? horizon;
}
