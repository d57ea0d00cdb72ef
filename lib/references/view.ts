import { dayOf } from "@/lib/days/day";
import { monthDay, shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { referenceList } from "./queries";

const say = words.references;
type Lists = Awaited<ReturnType<typeof referenceList>>;
type Place = Lists["places"][number];

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
}

/** The rows of the list of references. */
export function referenceRows({ people, places }: Lists, now: Instant): ReferenceRow[] {
  return people.map(({ id, fullName, relation, email, phone }) => {
    const own = places.filter((place) => place.referenceId === id);
    return {
      id,
      name: fullName,
      relation,
      email,
      phone,
      used: say.used(own.length),
      places: toldView(own, now),
    };
  });
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
