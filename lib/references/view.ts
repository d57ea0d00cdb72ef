import type { LiveToday } from "@/lib/applications/live";
import { dayOf } from "@/lib/days/day";
import { monthDay, shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Place } from "./places";
import type { referenceList } from "./queries";

const say = words.references;
type Listed = Awaited<ReturnType<typeof referenceList>>[number];

/** A reference's place in one application, in words. */
export interface ToldView {
  applicationId: string;
  title: string;
  told: string;
  isTold: boolean;
}

export interface ReferenceRow {
  id: string;
  name: string;
  relation: string;
  email: string;
  phone: string;
  used: string;
  places: ToldView[];
  /** Whether they were named elsewhere too. */
  hasMore: boolean;
}

const mostShown = 5;

/** The rows of the list of references, each with the latest of the live applications where they are named. */
export function referenceRows(people: readonly Listed[], today: LiveToday): ReferenceRow[] {
  return people.map(({ id, fullName, relation, email, phone, used }) => {
    const shown = livePlaces(id, today).slice(0, mostShown);
    return {
      id,
      name: fullName,
      relation,
      email,
      phone,
      used: say.used(used),
      places: toldView(shown, today.now),
      hasMore: used > shown.length,
    };
  });
}

/** Where a reference is named among what is live and what time alone has ended; the latest application first. */
export function livePlaces(referenceId: string, { live, ended }: LiveToday): Place[] {
  return [...live, ...ended]
    .flatMap(({ story }) =>
      story.references
        .filter((place) => place.referenceId === referenceId)
        .map((place) => ({
          ...place,
          role: story.role,
          employer: story.employer.name,
          timeZone: story.timeZone,
          createdAt: story.createdAt,
        })),
    )
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** What a reference was told, application by application. */
export function toldView(places: readonly Place[], now: Instant): ToldView[] {
  return places.map((place) => ({
    applicationId: place.applicationId,
    title: say.forRole(place.role, place.employer),
    told: toldWords(place, now),
    isTold: place.briefedAt !== null,
  }));
}

function toldWords(place: Place, now: Instant): string {
  if (place.briefedAt === null) return say.notTold;
  const things = [
    place.toldOfInterview && say.told.interview,
    place.toldOfPosition && say.told.position,
    place.caughtUp && say.told.caughtUp,
  ].filter((thing) => thing !== false);
  return say.toldOf(things, shortDay(dayOf(place.briefedAt, place.timeZone), dayOf(now, place.timeZone)));
}

/** "Ingrid Solheim, told on 27 May", as it stands beside an application. */
export function toldLine(name: string, briefedAt: Instant | null, zone: string, now: Instant): string {
  if (briefedAt === null) return say.notToldShort(name);
  return say.toldShort(name, monthDay(dayOf(briefedAt, zone), dayOf(now, zone)));
}
