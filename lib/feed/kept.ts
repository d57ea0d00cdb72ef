import "server-only";
import type { Edition } from "./edition";

const mostOctets = 8 * 1024 * 1024;

/**
 * The texts of the editions that were asked for last, up to so many octets. A person's phone, laptop and Google ask for
 * the same one, each by its own link, and not every calendar says which it has.
 */
export function keeping(most: number) {
  const kept = new Map<string, Buffer<ArrayBuffer>>();
  let octets = 0;

  function drop(key: string) {
    octets -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  }

  return {
    /** Undefined where it isn't here, or no longer. */
    find(userId: string, { etag }: Pick<Edition, "etag">): Buffer<ArrayBuffer> | undefined {
      const key = keyOf(userId, etag);
      const text = kept.get(key);
      if (text) {
        kept.delete(key);
        kept.set(key, text);
      }
      return text;
    },
    keep(userId: string, { etag }: Pick<Edition, "etag">, text: Buffer<ArrayBuffer>): void {
      if (text.length > most) return;
      const key = keyOf(userId, etag);
      drop(key);
      kept.set(key, text);
      octets += text.length;
      for (const oldest of kept.keys()) {
        if (octets <= most) break;
        drop(oldest);
      }
    },
  };
}

/** The tags of two accounts may be the same: they tell the state of one, not whose it is. */
const keyOf = (userId: string, etag: string) => `${userId} ${etag}`;

export const editions = keeping(mostOctets);
