import type { Story } from "@/lib/applications/story";
import type { PlainDate } from "@/lib/policy/types";

/** A date that somebody at the employer named: in an interview that stands, or in an answer. */
export interface NamedDate {
  /** Of the interview or the touch. */
  id: string;
  day: PlainDate;
  contactId: string | null;
}

type Named = "id" | "promisedBy";

interface Told {
  interviews: Pick<Story["interviews"][number], Named | "promisedByContactId" | "cancelledAt">[];
  touches: Pick<Story["touches"][number], Named | "contactId">[];
}

/** Every date that was named in a story. */
export function namedDates({ interviews, touches }: Told): NamedDate[] {
  const standing = interviews.filter(({ cancelledAt }) => cancelledAt === null);
  return [
    ...standing.map(({ id, promisedBy, promisedByContactId }) => ({
      id,
      day: promisedBy,
      contactId: promisedByContactId,
    })),
    ...touches.map(({ id, promisedBy, contactId }) => ({ id, day: promisedBy, contactId })),
  ].flatMap(({ day, ...rest }) => (day === null ? [] : [{ ...rest, day }]));
}
