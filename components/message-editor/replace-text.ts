import { raiseToast } from "@/components/ui/raise-toast";
import type { Autosave } from "./autosave";
import type { Keeper } from "./history/keeper";
import type { Text } from "./text";

/** A draft's text, and what keeps its earlier ones. */
export interface Writing {
  autosave: Autosave;
  keeper: Keeper;
}

/** Puts another text in place of the one of now, which is kept, and says so with Undo. */
export function replaceText({ autosave, keeper }: Writing, other: Text, said: string): void {
  const { text } = autosave.read();
  keeper.keep("restore");
  autosave.edit(other);
  raiseToast({ text: said, undo: { label: "", run: () => autosave.edit(text) } });
}
