import "server-only";
import { liveToday } from "@/lib/applications/live";
import type { Viewer } from "@/lib/auth/viewer-type";
import { spokenLanguage } from "@/lib/language/language";
import { proposals } from "@/lib/quick/propose";
import { readLine } from "@/lib/quick/read-line";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";
import type { Answer, Item } from "./item";
import { meantBy } from "./meant";
import { type Found, findNamed, namesLike } from "./queries";

const say = words.quick;

/** What a text finds among the viewer's names, and what it proposes where it notes an interview. */
export async function answerTo(viewer: Viewer, typed: string): Promise<Answer> {
  const [found, proposed] = await Promise.all([findNamed(viewer, typed), proposedBy(viewer, typed)]);
  const items = [...found.applications.map(applicationItem), ...found.people.map(personItem)];
  if (items.length > 0 || proposed.length > 0) return { proposed, found: items, nothing: null };
  const name = meantBy(typed, await namesLike(viewer, typed));
  if (name === null) return { proposed, found: [], nothing: say.nothing(typed) };
  const meant: Item = { id: "meant", text: name, picture: "search", does: { kind: "type", text: name } };
  return { proposed, found: [meant], nothing: say.meant(typed, name) };
}

async function proposedBy(viewer: Viewer, typed: string): Promise<Item[]> {
  // Most of what is typed notes no interview, and needs no more than a look to tell.
  if (readLine(typed, "UTC", "2000-01-01T00:00:00.000Z") === null) return [];
  const [{ timeZone: zone }, { live, now }] = await Promise.all([profileOf(viewer), liveToday(viewer)]);
  const line = readLine(typed, zone, now, spokenLanguage());
  return line ? proposals(line, live, now, zone) : [];
}

function applicationItem({ id, employer, role, over }: Found["applications"][number]): Item {
  return {
    id,
    text: employer,
    detail: over ? `${role} · ${words.common.states[over]}` : role,
    picture: over ?? "waiting",
    does: { kind: "go", href: `/applications/${id}` },
  };
}

function personItem({ id, name, employer }: Found["people"][number]): Item {
  return {
    id,
    text: name,
    detail: employer,
    picture: "person",
    does: { kind: "go", href: `/contacts/${id}` },
  };
}
