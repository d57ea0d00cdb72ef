import type { Writing } from "../replace-text";
import { isSame, type Text } from "../text";
import { ownerHere } from "./owner";
import { dropUnsent, putUnsent, textsOf } from "./store";
import { endPresence, present, showPresence, windowId } from "./this-window";
import type { UnsentText } from "./unsent-text";

const pause = 200;

const followed = new WeakMap<Writing, Unsent>();

/** The one that follows a draft's text: for as long as the window is open, since a text may be saved after its page was left. */
export function unsentOf(writing: Writing, draft: string): Unsent {
  const unsent = followed.get(writing) ?? new Unsent(writing, draft);
  followed.set(writing, unsent);
  return unsent;
}

/** Keeps on this device what the server hasn't acknowledged, and what gave way to it, and forgets it as soon as it has. */
export class Unsent {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private written = false;
  /** What gave way to another text, and by which id it is kept here. */
  private readonly aside = new Map<Text, string>();
  private kept = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly writing: Writing,
    private readonly draft: string,
  ) {
    writing.autosave.subscribe(() => this.note());
    writing.keeper.subscribe(() => this.noteAside());
    const leave = () => void this.writeNow();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    this.note();
    this.noteAside();
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
    const { text } = this.writing.autosave.read();
    await Promise.all(orphans.filter((one) => isSame(one.text, text)).map(({ id }) => dropUnsent(id)));
    return orphans.filter((one) => !isSame(one.text, text));
  }

  /** Keeps the text of now, and only then forgets another. */
  async replace(other: UnsentText): Promise<void> {
    await this.writeNow();
    await dropUnsent(other.id);
  }

  private note(): void {
    if (this.writing.autosave.unsaved) {
      this.timer ??= setTimeout(() => void this.writeNow(), pause);
    } else if (this.written || this.timer) {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.inTurn(() => this.drop());
    }
  }

  private noteAside(): void {
    const atStake = this.writing.keeper.atStake();
    for (const text of atStake) {
      if (this.aside.has(text)) continue;
      const id = `${this.id} ${crypto.randomUUID()}`;
      this.aside.set(text, id);
      this.inTurn(() => this.put(id, text));
    }
    for (const [text, id] of this.aside) {
      if (atStake.includes(text)) continue;
      this.aside.delete(text);
      this.inTurn(() => this.take(id));
    }
  }

  private writeNow(): Promise<unknown> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.inTurn(async () => {
      const { autosave } = this.writing;
      if (autosave.unsaved) await this.write(autosave.read().text);
    });
  }

  private async write(text: Text): Promise<void> {
    this.written = true;
    this.tell(await this.put(this.id, text));
  }

  /** False where nobody is signed in any more, and nothing may be kept. */
  private async put(id: string, text: Text): Promise<boolean> {
    const owner = ownerHere();
    if (!owner) return false;
    showPresence(id);
    await putUnsent({ id, windowId, owner, draft: this.draft, text });
    return true;
  }

  private async drop(): Promise<void> {
    if (this.writing.autosave.unsaved) return;
    await this.take(this.id);
    this.written = false;
  }

  private async take(id: string): Promise<void> {
    await dropUnsent(id);
    endPresence(id);
  }

  private tell(kept: boolean): void {
    this.kept = kept;
    for (const listener of this.listeners) listener();
  }

  private get id(): string {
    return `${windowId} ${this.draft}`;
  }

  /** One thing at a time; a device that keeps nothing is no reason to fail. */
  private inTurn(act: () => Promise<unknown>): Promise<unknown> {
    const turn = this.queue.then(act).catch(() => this.tell(false));
    this.queue = turn;
    return turn;
  }
}
