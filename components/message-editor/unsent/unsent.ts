import type { Autosave } from "../autosave";
import { isSame, type Text } from "../text";
import { ownerHere } from "./owner";
import { dropUnsent, putUnsent, textsOf } from "./store";
import { endPresence, present, showPresence, windowId } from "./this-window";
import type { UnsentText } from "./unsent-text";

const pause = 200;

const followed = new WeakMap<Autosave, Unsent>();

/** The one that follows a text: for as long as the window is open, since a text may be saved after its page was left. */
export function unsentOf(autosave: Autosave, draft: string): Unsent {
  const unsent = followed.get(autosave) ?? new Unsent(autosave, draft);
  followed.set(autosave, unsent);
  return unsent;
}

/** Keeps on this device what the server hasn't acknowledged, and forgets it as soon as it has. */
export class Unsent {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private written = false;
  private kept = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly autosave: Autosave,
    private readonly draft: string,
  ) {
    autosave.subscribe(() => this.note());
    const leave = () => void this.writeNow();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    this.note();
  }

  /** Whether this device keeps what is typed. */
  readonly isKept = (): boolean => this.kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What other windows, now gone, left unsaved of this draft. */
  async left(): Promise<UnsentText[]> {
    const owner = ownerHere();
    if (!owner) return [];
    const [all, here] = await Promise.all([textsOf(owner, this.draft), present()]);
    const orphans = all.filter((one) => one.windowId !== windowId && !here.has(one.windowId));
    const { text } = this.autosave.read();
    await Promise.all(orphans.filter((one) => isSame(one.text, text)).map(({ id }) => dropUnsent(id)));
    return orphans.filter((one) => !isSame(one.text, text));
  }

  /** Keeps the text of now, and only then forgets another. */
  async replace(other: UnsentText): Promise<void> {
    await this.writeNow();
    await dropUnsent(other.id);
  }

  private note(): void {
    if (this.autosave.unsaved) {
      this.timer ??= setTimeout(() => void this.writeNow(), pause);
    } else if (this.written || this.timer) {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.inTurn(() => this.drop());
    }
  }

  private writeNow(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.inTurn(async () => {
      if (this.autosave.unsaved) await this.write(this.autosave.read().text);
    });
  }

  private async write(text: Text): Promise<void> {
    const owner = ownerHere();
    if (!owner) return this.tell(false);
    showPresence();
    this.written = true;
    await putUnsent({ id: this.id, windowId, owner, draft: this.draft, text });
    this.tell(true);
  }

  private async drop(): Promise<void> {
    if (this.autosave.unsaved) return;
    await dropUnsent(this.id);
    this.written = false;
    endPresence();
  }

  private tell(kept: boolean): void {
    this.kept = kept;
    for (const listener of this.listeners) listener();
  }

  private get id(): string {
    return `${windowId} ${this.draft}`;
  }

  /** One thing at a time; a device that keeps nothing is no reason to fail. */
  private inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(act).catch(() => this.tell(false));
    this.queue = turn;
    return turn;
  }
}
