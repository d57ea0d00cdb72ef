import "server-only";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { type Effect, effectOf } from "./effect";
import { type FigureValues, fieldsOf } from "./fields";
import { followersOf, movedIf } from "./followers";
import { followedBy, type OwnPlaybook } from "./own";
import { playbooksOf } from "./queries";
import { type Figures, supposedFigures } from "./schema";
import { type SmallLine, smallLine } from "./small-line";

type Asked = Record<string, string | string[] | undefined>;

/** What the form of a playbook shows: the figures as they are or as the address asks, their line, and what they'd move. */
export interface Editing {
  values: FigureValues;
  line: SmallLine;
  effect: Effect;
}

/** An own playbook with the figures of the address, where they can be tried. */
export async function editingOwn(
  viewer: Viewer,
  own: OwnPlaybook,
  asked: Asked,
  now: Instant,
): Promise<Editing> {
  const typed = figuresAsked(asked);
  const figures = typed ?? own.figures;
  const follows = { playbookId: own.copiedFrom, ownPlaybookId: own.id };
  const followers = await followersOf(viewer, follows);
  const to = { ...follows, ownPlaybook: { ...own, figures } };
  const effect = typed === null && isAsked(asked) ? unreadable() : effectOf(movedIf(followers, to, now), now);
  return { ...drawn(own, figures), effect };
}

export type Copying = Editing & {
  source: { choice: string; name: string; guide: string; followers: number };
};

/** A copy that isn't made yet; null where what it would be copied from isn't this viewer's. */
export async function editingCopy(
  viewer: Viewer,
  choice: string,
  asked: Asked,
  now: Instant,
): Promise<Copying | null> {
  const source = followedBy(choice, await playbooksOf(viewer));
  if (!source) return null;
  const { id: guide, name, ...theirs } = source.playbook;
  const typed = figuresAsked(asked);
  const figures = typed ?? theirs;
  const live = (await followersOf(viewer, source)).filter(({ over }) => over === null);
  const own = { id: "new", name, copiedFrom: guide, figures };
  const to = { playbookId: guide, ownPlaybookId: own.id, ownPlaybook: own };
  // The box is ticked until somebody takes the tick away.
  const moves = !isAsked(asked) || asked.move !== undefined;
  const effect =
    typed === null && isAsked(asked) ? unreadable() : effectOf(movedIf(moves ? live : [], to, now), now);
  return { ...drawn(own, figures), effect, source: { choice, name, guide, followers: live.length } };
}

const unreadable = (): Effect => ({ rows: [], rest: words.playbooks.effect.unreadable });

function isAsked(asked: Asked): boolean {
  return asked.thankOpens !== undefined;
}

function figuresAsked(asked: Asked): Figures | null {
  const read = supposedFigures.safeParse(asked);
  return read.success ? read.data : null;
}

function drawn(own: OwnPlaybook, figures: Figures): Omit<Editing, "effect"> {
  const playbook = { ...figures, id: own.copiedFrom, name: own.name };
  return { values: fieldsOf(figures), line: smallLine(playbook) };
}
