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

/** Has the server keep texts as earlier versions of a message, as soon as the message is stored and can be reached. */
export class Keeper {
  private waiting: Kept[] = [];
  private sending: Promise<void> | null = null;

  constructor(
    private readonly autosave: Autosave,
    private readonly post: Post,
  ) {
    autosave.subscribe(() => void this.send());
  }

  /** Keeps the text of now, or another one. */
  keep(reason: Kept["reason"], text: Text = this.autosave.read().text): void {
    const last = this.waiting.at(-1);
    if (!last || !isSame(last.text, text)) this.waiting = [...this.waiting, { text, reason }].slice(-most);
    void this.autosave.flush().then(() => this.send());
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    await this.autosave.flush();
    await this.send();
  }

  private send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    for (let next = this.waiting[0]; next && this.autosave.read().stored; next = this.waiting[0]) {
      const answer = await this.post(this.autosave.read().id, next);
      if (answer === "later") return;
      const sent = next;
      this.waiting = this.waiting.filter((one) => one !== sent);
      if (answer !== "never") this.autosave.counted(answer);
    }
  }
}
