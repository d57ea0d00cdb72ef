import type { Answer, Send } from "./send-save";
import { type Current, isSame, type Text, textOf } from "./text";

/** What the editor may say of the text: never "saved" while a character of it isn't. */
export type SaveStatus =
  | { kind: "untouched" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "failed"; offline: boolean }
  | { kind: "signed-out" }
  | { kind: "refused"; reason: string }
  | { kind: "gone" }
  | { kind: "conflict"; current: Current };

export interface Snapshot {
  /** The row's id, and whether the row exists. */
  id: string;
  stored: boolean;
  text: Text;
  /** How many earlier texts of it the server keeps. */
  snapshots: number;
  status: SaveStatus;
}

const pause = 1_000; // after the last keystroke
const patience = 10_000; // before a save that failed is tried again

/**
 * The text of one message and what the server has of it. A save carries the version it was made from; a save whose
 * answer never came is recognised by its text, so that nobody is in conflict with themselves.
 */
export class Autosave {
  private snapshot: Snapshot;
  /** What the server has; null where it is to have what nobody has changed yet. */
  private acknowledged: Text | null;
  /** Saves that may have arrived though no answer did. */
  private unanswered: Text[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  /** `text` is what the server gave at `version`, which is 0 where nothing is stored. */
  constructor(
    start: { id: string; text: Text; snapshots?: number },
    public version: number,
    private savedAt: string | null,
    private readonly send: Send,
  ) {
    this.acknowledged = start.text;
    this.snapshot = { snapshots: 0, ...start, stored: version > 0, status: this.calm() };
  }

  readonly read = (): Snapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** When the server last had the text of now or of a moment ago; null where it never had one. */
  get lastSaved(): string | null {
    return this.savedAt;
  }

  /** Whether something would be lost, or is not known to be kept, if the page went away now. */
  get unsaved(): boolean {
    const { acknowledged, unanswered, snapshot } = this;
    return acknowledged === null || !isSame(acknowledged, snapshot.text) || unanswered.length > 0;
  }

  /** Takes what the user made of the text, and saves it after a pause. */
  edit(text: Text): void {
    const { kind } = this.snapshot.status;
    const inTrouble = kind === "failed" || kind === "signed-out" || kind === "conflict" || kind === "gone";
    this.update(inTrouble ? { text } : { text, status: { kind: "saving" } });
    this.saveAfter(pause);
  }

  /** Saves now what isn't saved. False where that can't be done. */
  async flush(): Promise<boolean> {
    while (this.unsaved) {
      clearTimeout(this.timer);
      await this.saveInTurn();
      const { kind } = this.snapshot.status;
      if (kind !== "saved" && kind !== "saving") return false;
    }
    return true;
  }

  /** As `flush`, and stores a first draft that nobody has changed: it is about to go out as it stands here. */
  store(): Promise<boolean> {
    if (!this.snapshot.stored) this.acknowledged = null;
    return this.flush();
  }

  /** Tries again what failed before: the connection or the session may be back. */
  retry(): void {
    const { kind } = this.snapshot.status;
    if (kind === "failed" || kind === "signed-out") void this.flush();
  }

  /** Ends a conflict with the other window's text. Returns the one that was given up. */
  takeTheirs(): Text | null {
    const { status, text } = this.snapshot;
    if (status.kind !== "conflict") return null;
    this.adopt(status.current);
    this.update({ text: textOf(status.current), status: this.calm() });
    return text;
  }

  /** Ends a conflict with this window's text, which is saved over the other. */
  keepMine(): void {
    const { status } = this.snapshot;
    if (status.kind !== "conflict") return;
    this.adopt(status.current);
    this.update({ status: { kind: "saving" } });
    this.saveAfter(0);
  }

  /** Takes note of how many earlier texts there are now. */
  counted(snapshots: number): void {
    this.update({ snapshots });
  }

  /** Ends all saving: the message is being deleted. */
  giveUp(): void {
    clearTimeout(this.timer);
    this.unanswered = [];
    this.acknowledged = this.snapshot.text;
    this.update({});
  }

  private saveAfter(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveInTurn(), delay);
  }

  /** One save at a time. */
  private saveInTurn(): Promise<void> {
    const turn = this.queue.then(() => this.save());
    this.queue = turn;
    return turn;
  }

  private async save(): Promise<void> {
    const { status, text, id } = this.snapshot;
    if (status.kind === "conflict" || status.kind === "gone") return;
    if (this.unsaved) {
      this.update({ status: { kind: "saving" } });
      this.unanswered = [...this.unanswered.filter((one) => !isSame(one, text)), text];
      const answer = await this.send(id, this.version, text);
      if (answer.kind !== "failed") this.unanswered = this.unanswered.filter((one) => one !== text);
      this.take(answer, text);
    }
    if (this.snapshot.status.kind === "saving" && !this.unsaved) this.update({ status: this.calm() });
  }

  private take(answer: Answer, sent: Text): void {
    if (answer.kind === "saved") {
      this.acknowledge(sent, answer);
      this.update({ stored: true, snapshots: answer.snapshots });
    } else if (answer.kind === "conflict") {
      this.meet(answer.current, sent);
    } else if (answer.kind === "gone" && this.version > 0) {
      this.startAnew();
    } else {
      this.update({ status: answer });
      if (answer.kind === "failed" || answer.kind === "signed-out") this.saveAfter(patience);
    }
  }

  /** The other text may be one of ours whose answer was lost, or the very same: then there is no conflict. */
  private meet(current: Current, sent: Text): void {
    const ours = [sent, ...this.unanswered].some((text) => isSame(text, current));
    this.unanswered = [];
    if (!ours) {
      this.update({ status: { kind: "conflict", current } });
      return;
    }
    this.adopt(current);
    if (this.unsaved) this.saveAfter(0);
  }

  /** The row was deleted in another window: what is being written here begins a new one. */
  private startAnew(): void {
    this.version = 0;
    this.savedAt = null;
    this.unanswered = [];
    this.update({ id: crypto.randomUUID(), stored: false, snapshots: 0 });
    this.saveAfter(0);
  }

  private adopt(current: Current): void {
    this.acknowledge(textOf(current), current);
    this.update({ id: current.id, stored: true });
  }

  private acknowledge(text: Text, { version, savedAt }: { version: number; savedAt: string }): void {
    this.acknowledged = text;
    this.version = version;
    this.savedAt = savedAt;
    this.unanswered = [];
  }

  /** How it stands when nothing is left to save. */
  private calm(): SaveStatus {
    return this.savedAt === null ? { kind: "untouched" } : { kind: "saved", at: this.savedAt };
  }

  private update(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
