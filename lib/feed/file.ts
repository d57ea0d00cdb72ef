import "server-only";
import { planned } from "@/lib/applications/planned";
import { secondsAfter } from "@/lib/clock";
import { ics } from "@/lib/interchange/ics-print";
import { speaking } from "@/lib/language/language";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { type Edition, editionOf } from "./edition";
import { deletedEvents, eventsOf } from "./events";
import { type Found, foundBy } from "./found";
import { editions } from "./kept";
import { cancelledFor, feedRows } from "./queries";
import { release } from "./release";

/** An edition of a feed, with its text where that was asked for and is another than the one at hand. */
export interface FeedFile {
  etag: string;
  text: Buffer<ArrayBuffer> | null;
}

const tries = 3;

/**
 * The feed of a link, as of now. `has` says whether its reader has an edition already: then, and where only the head
 * was asked for, nothing is planned. Null where there is no such link.
 */
export async function feedFile(
  tokenHash: string,
  origin: string,
  now: Instant,
  has: (etag: string) => boolean,
): Promise<FeedFile | null> {
  for (let left = tries; left > 0; left -= 1) {
    const found = await foundBy(tokenHash, now);
    if (!found) return null;
    const edition = editionOf(found.standing, release(), origin, now);
    if (has(edition.etag)) return { etag: edition.etag, text: null };
    const text = editions.find(found.viewer.id, edition) ?? (await made(found, edition, origin));
    if (text) return { etag: edition.etag, text };
  }
  throw new Error("A feed was written to faster than it could be read.");
}

/** Makes the text of an edition, and keeps it for whoever asks for that one next. */
async function made(found: Found, edition: Edition, origin: string): Promise<Buffer<ArrayBuffer> | null> {
  const text = await textOf(found, edition, origin);
  if (text === null) return null;
  const octets = Buffer.from(text);
  editions.keep(found.viewer.id, edition, octets);
  return octets;
}

/** Null where something was written while it was read: then it is of no edition. */
async function textOf({ viewer, standing }: Found, edition: Edition, origin: string): Promise<string | null> {
  const { stamp, sequence } = edition;
  const { revision, stories, deleted } = await feedRows(viewer, stamp);
  if (revision !== standing.revision) return null;
  const telling = {
    origin,
    zone: standing.timeZone,
    cancelledSince: secondsAfter(stamp, -cancelledFor),
  };
  return speaking(standing.language, () => {
    const events = [
      ...stories.flatMap((story) => eventsOf(planned(story, stamp), telling)),
      ...deletedEvents(deleted, telling),
    ];
    return ics({ name: words.feed.name, stamp, sequence, refresh: "PT1H", events });
  });
}
