import type { TimelineItem, Told } from "@/components/timeline/item";
import type { Instant } from "@/lib/policy/types";

/** Something that stands on the line, at its instants, with the words that tell of it to those who don't see it. */
export type Mark = Omit<TimelineItem, "id" | "from" | "to" | "told"> &
  Omit<Told, "says" | "note"> & {
    id: string;
    from: Instant;
    to?: Instant;
    said: string;
    /** Whether its days are figures of the playbook. */
    figured?: boolean;
  };

const room = 30;

/** A title with an end: what people call their interviews has none. */
export function brief(title: string): string {
  const letters = [...title];
  return letters.length > room
    ? `${letters
        .slice(0, room - 1)
        .join("")
        .trimEnd()}…`
    : title;
}
