import type { Autosave } from "../autosave";
import { isSame, type Text } from "../text";

/** A text of the past, and what came of it: it was copied, mended, replaced by an earlier one, or given up. */
export interface Kept {
  text: Text;
  reason: "copy" | "fix" | "restore" | "given-up";
}

/** Gives how many there are now; `later` where it has to be tried again, `never` where that is of no use. */
export type Post = (messageId: string, kept: Kept) => Promise<number | "later" | "never">;

const most = 50;
const patience = 10_000; // before what could not be kept is tried again

/** Has the server keep texts as earlier versions of a message, as soon as the message is stored and can be reached. */
export class Keeper {
  private waiting: Kept[] = [];
  private onlyHere: readonly Text[] = [];
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly autosave: Autosave,
    private readonly post: Post,
  ) {
    autosave.subscribe(() => void this.send());
  }

  /** Texts that gave way to another and that the server hasn't got yet: the page has all there is of them. */
  readonly atStake = (): readonly Text[] => this.onlyHere;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Keeps the text of now, or another one. */
  keep(reason: Kept["reason"], text: Text = this.autosave.read().text): void {
    const last = this.waiting.at(-1);
    if (!last || !isSame(last.text, text) || last.reason !== reason)
      this.wait([...this.waiting, { text, reason }].slice(-most));
    void this.autosave.flush().then(() => this.send());
  }

  /** Tries again what could not be kept: the connection or the session may be back. */
  retry(): void {
    void this.send();
  }

  /** Resolves when nothing is on its way any more, and what did not get through has been tried again. */
  async settled(): Promise<void> {
    await this.autosave.flush();
    await this.sending;
    await this.send();
  }

  /** Ends all keeping: nobody is signed in any more. */
  giveUp(): void {
    clearTimeout(this.timer);
    this.wait([]);
  }

  private send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    for (let next = this.waiting[0]; next && this.autosave.read().stored; next = this.waiting[0]) {
      const answer = await this.post(this.autosave.read().id, next);
      if (answer === "later") {
        this.timer = setTimeout(() => this.retry(), patience);
        return;
      }
      const sent = next;
      this.wait(this.waiting.filter((one) => one !== sent));
      if (answer !== "never") this.autosave.counted(answer);
    }
  }

  private wait(waiting: Kept[]): void {
    this.waiting = waiting;
    this.onlyHere = waiting
      .filter(({ reason }) => reason === "given-up" || reason === "restore")
      .map(({ text }) => text);
    for (const listener of this.listeners) listener();
  }
}
